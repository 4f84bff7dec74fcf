from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path


class KeywordRouter(ProtocolTypeRouter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


def build(view):
    return URLRouter([path("view/", view.as_view())])  # want: CHN111:36-50 high "leave HTTP to get_asgi_application()"


router = KeywordRouter({"http": [path("view/", build)]})  # want: CHN111
pairs = KeywordRouter(dict([("http", build), ["websocket"]]))
