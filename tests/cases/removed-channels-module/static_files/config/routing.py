from channels.routing import ProtocolTypeRouter, URLRouter
from channels.staticfiles import StaticFilesWrapper  # want: CHN305 "use django.contrib.staticfiles.handlers.ASGIStaticFilesHandler"
from django.conf import settings
from django.core.asgi import get_asgi_application

from chat.routing import websocket_urlpatterns

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
if settings.DEBUG:
    application = StaticFilesWrapper(application)
