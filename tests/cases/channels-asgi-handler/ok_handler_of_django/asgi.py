import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.core.handlers import asgi
from django.core.handlers.asgi import ASGIHandler, ASGIRequest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")


class TimedHandler(ASGIHandler):
    request_class = ASGIRequest

    async def __call__(self, scope, receive, send):
        await super().__call__(scope, receive, send)


def is_asgi(request: asgi.ASGIRequest) -> bool:
    return isinstance(request, (ASGIRequest, asgi.ASGIRequest))


application = ProtocolTypeRouter({"http": get_asgi_application()})
