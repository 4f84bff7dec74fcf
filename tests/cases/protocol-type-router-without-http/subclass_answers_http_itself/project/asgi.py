from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class Router(ProtocolTypeRouter):
    http = get_asgi_application()

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            return await self.http(scope, receive, send)
        return await super().__call__(scope, receive, send)


application = Router({"websocket": URLRouter([])})
