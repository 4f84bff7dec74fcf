from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


routes = []
handler = None
for name in ("chat", "news", "feed"):
    if handler is None:
        handler = ChatConsumer
        continue
    routes.append(path(name, handler))  # want: CHN101

late = None
while not late:
    routes.append(path("late/", late))  # want: CHN101
    try:
        late = ChatConsumer
        if len(routes) < 3:
            continue
    finally:
        print(routes)

settled = None
for name in ("chat", "news"):
    if settled is None:
        settled = ChatConsumer.as_asgi()
        continue
    routes.append(path(name, settled))

fresh = ChatConsumer
for name in ("chat", "news"):
    fresh = ChatConsumer.as_asgi()
    if name == "chat":
        continue
    routes.append(path(name, fresh))

application = URLRouter(routes)
