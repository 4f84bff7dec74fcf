from channels.routing import URLRouter
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer
from chat.routing import chat_urlpatterns

routes = [path("ws/status/", PresenceConsumer)]  # want: CHN101
routes.append(path("ws/a/", ChatConsumer))  # want: CHN101
routes.extend([path("ws/b/", ChatConsumer)])  # want: CHN101
routes.insert(0, path("ws/c/", PresenceConsumer))  # want: CHN101
routes += [path("ws/d/", PresenceConsumer)]  # want: CHN101
routes = routes + [path("ws/e/", ChatConsumer)]  # want: CHN101
routes += [path("ws/f/", ChatConsumer.as_asgi())]

router = URLRouter(
    [
        *chat_urlpatterns,
        *routes,
        path("ws/g/", ChatConsumer),  # want: CHN101
    ]
)
