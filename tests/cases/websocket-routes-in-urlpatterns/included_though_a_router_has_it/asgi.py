from channels.routing import ProtocolTypeRouter, URLRouter
from chat import routing
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(routing.urlpatterns)})
