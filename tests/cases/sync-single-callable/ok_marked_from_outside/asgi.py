from asgiref.sync import markcoroutinefunction
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


def websocket(scope, receive, send):
    return django(scope, receive, send)


class Echo:
    def __call__(self, scope, receive, send):
        return django(scope, receive, send)


markcoroutinefunction(websocket)
django = get_asgi_application()
echo = Echo()
echo._asgi_single_callable = True
application = ProtocolTypeRouter({"http": django, "websocket": websocket, "channel": echo})
