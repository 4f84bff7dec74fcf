from bokeh.server.django.consumers import AutoloadJsConsumer, DocConsumer, WSConsumer
from bokeh_django.consumers import DocConsumer as NewDocConsumer
from channels.routing import URLRouter
from django.urls import path


class Charts(WSConsumer):
    title = "charts"


class Remade(DocConsumer):
    def __init__(self):
        self.lock = None


router = URLRouter(
    [
        path("autoload.js", AutoloadJsConsumer),  # want: CHN101:28-46 high "AutoloadJsConsumer is a consumer class for Channels 2: bokeh 2.4.3 makes it with the scope, as_asgi() cannot"
        path("charts/", Charts),  # want: CHN101:24-30 high "Charts is a consumer class for Channels 2: bokeh 2.4.3 makes it with the scope, as_asgi() cannot"
        path("remade/", Remade),  # want: CHN101 "use Remade.as_asgi()"
        path("new/", NewDocConsumer),  # want: CHN101 "use NewDocConsumer.as_asgi()"
    ]
)
