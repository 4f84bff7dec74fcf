from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter


class ByHost:
    """Chooses the routes by the host."""

    def __init__(self, routes):
        self.routes = routes

    def routes_of(self, host):
        return AuthMiddlewareStack(URLRouter(self.routes[host]))

    def __call__(self, scope):  # want: CHN103 "ByHost takes the scope alone"
        host = dict(scope["headers"])[b"host"]
        return self.routes_of(host)(scope)


class Fresh:
    def __call__(self, scope):  # want: CHN103
        application = ProtocolTypeRouter({"http": None, "websocket": URLRouter([])})
        return application(scope)


class Whole:
    async def __call__(self, scope, receive, send):
        return await URLRouter([])(scope, receive, send)


class Scorer:
    def __call__(self, scope):
        return max(scope, key=len)


class Maker:
    def __call__(self, scope):
        return URLRouter(scope)
