import channels
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

websocket_urlpatterns = []

if channels.__version__.startswith("1."):
    application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": websocket_urlpatterns})
