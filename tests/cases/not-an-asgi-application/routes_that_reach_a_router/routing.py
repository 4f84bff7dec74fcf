from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import include, path, re_path

from .views import health


class ChatConsumer(AsyncWebsocketConsumer):
    pass


def get_more():
    routes = []
    routes.insert(0, path("x/", health))  # want: CHN111
    return routes


more_routes = [path("news/", include("news.routing"))]  # want: CHN111
more_routes.append(path("health/", health))  # want: CHN111 "health is a Django view"
more_routes.extend([re_path(r"^about/$", health)])  # want: CHN111
more_routes += [path("late/", health)]  # want: CHN111:30-36 inference "health is a Django view: leave HTTP to get_asgi_application()"

websocket_urlpatterns = [path("chat/", ChatConsumer.as_asgi()), *more_routes]
router = URLRouter(list(websocket_urlpatterns) + get_more())


def build(names):
    return URLRouter(routes=[path(name, health) for name in names])  # want: CHN111
