from channels.routing import URLRouter
from django.urls import include, path

from .consumers import ChatConsumer
from .views import health

api_routes = [path("health/", health)]
urlpatterns = [path("api/", include(api_routes)), path("ws/", ChatConsumer.as_asgi())]
urlpatterns += [path("again/", health)]

sockets = [path("chat/", ChatConsumer.as_asgi())]
router = URLRouter(sockets)

sockets = []
sockets.append(path("later/", health))
