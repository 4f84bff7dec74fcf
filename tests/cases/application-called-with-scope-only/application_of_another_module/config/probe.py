from channels.auth import AuthMiddlewareStack
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer

from .asgi import application


async def probe(scope, receive, send):
    instance = application(scope)  # want: CHN107 "application is called with the scope alone"
    await instance(receive, send)  # want: CHN107:10-33 inference "call the application once, with (scope, receive, send)"


async def probe_http(scope, receive, send):
    django_application = get_asgi_application()
    await django_application(scope)  # want: CHN107


async def probe_chat(scope, receive, send):
    await ChatConsumer.as_asgi()(scope)(receive, send)  # want: CHN107:10-54 inference "use await ChatConsumer.as_asgi()(scope, receive, send)"
    await AuthMiddlewareStack(ChatConsumer.as_asgi())(scope)  # want: CHN107
