from channels.generic.http import AsyncHttpConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path, re_path


class Events(AsyncHttpConsumer):
    pass


urlpatterns = [
    path("events/", Events.as_asgi()),
    re_path(r"", get_asgi_application()),
]

application = ProtocolTypeRouter({"http": URLRouter([*urlpatterns])})
