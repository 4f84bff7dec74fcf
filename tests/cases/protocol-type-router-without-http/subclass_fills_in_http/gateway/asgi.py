from channels.routing import URLRouter

from .routers import DjangoRouter, MergingRouter, QuietRouter, WebsocketRouter

application = DjangoRouter({"websocket": URLRouter([])})
quiet = QuietRouter({})
websocket = WebsocketRouter(URLRouter([]))
merging = MergingRouter(websocket=URLRouter([]))
