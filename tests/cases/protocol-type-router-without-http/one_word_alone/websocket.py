from base import Feed, Hub

hub = Hub({"websocket": Feed.as_asgi()})  # want: CHN301
