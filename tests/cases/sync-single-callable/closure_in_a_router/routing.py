from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


def visits(inner):
    def app(scope, receive, send):  # want: CHN108 "async def app(scope, receive, send)"
        return inner(dict(scope, visited=True), receive, send)

    return app


sockets = visits(URLRouter([]))
application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": sockets})
