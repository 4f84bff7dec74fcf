from channels.auth import AuthMiddlewareStack
from channels.generic.http import AsyncHttpConsumer
from channels.routing import URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path, re_path
from middleware import wrapped


class Events(AsyncHttpConsumer):
    pass


urlpatterns = [
    path("events/", Events.as_asgi()),
    path("users/", AuthMiddlewareStack(Events.as_asgi())),
    path("more/", URLRouter([])),
    path("wrapped/", wrapped(Events.as_asgi())),
    re_path(r"", get_asgi_application()),
]
