from channels.routing import URLRouter
from django.core.asgi import get_asgi_application

HTTP = {"http": get_asgi_application()}
WEBSOCKET = {"websocket": URLRouter([])}
