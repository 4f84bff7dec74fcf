from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import include, path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class ProjectRouter(ProtocolTypeRouter):
    def __init__(self, mapping):
        super().__init__({name: URLRouter(routes) for name, routes in mapping.items()})


class ConsumerRouter(ProtocolTypeRouter):
    def __init__(self, mapping):
        mapping = {name: consumer.as_asgi() for name, consumer in mapping.items()}
        super().__init__(mapping)


class IncludeRouter(URLRouter):
    def __init__(self, routes):
        super().__init__([pattern for route in routes for pattern in route.url_patterns])


class ViewRouter(URLRouter):
    async def __call__(self, scope, receive, send):
        await send(self.routes[0].callback(scope))


def view(request):
    return request


a = ProjectRouter({"http": [path("", get_asgi_application())]})
b = ConsumerRouter({"http": ChatConsumer})
c = IncludeRouter([path("more/", include("more.routing"))])
d = ViewRouter([path("view/", view)])
