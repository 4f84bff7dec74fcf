from channels.routing import ProtocolTypeRouter
from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": ASGIStaticFilesHandler(get_asgi_application())})
