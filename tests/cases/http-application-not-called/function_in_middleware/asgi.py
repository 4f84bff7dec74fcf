from channels.routing import ProtocolTypeRouter
from channels.sessions import SessionMiddlewareStack
from django.core.asgi import get_asgi_application as get_application

application = ProtocolTypeRouter({"http": SessionMiddlewareStack(get_application)})  # want: CHN109
