from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

pages = get_asgi_application()
application = ProtocolTypeRouter({"http": pages, "websocket": URLRouter([])})  # want: CHN901
