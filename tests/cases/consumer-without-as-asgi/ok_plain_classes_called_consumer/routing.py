from channels.routing import URLRouter
from django.urls import path


class FakeConsumer:
    async def __call__(self, scope, receive, send):
        await send({"type": "websocket.close"})


class QueueConsumer(object):
    pass


def make_consumer():
    return FakeConsumer


application = URLRouter(
    [
        path("fake/", FakeConsumer),
        path("queue/", QueueConsumer),
        path("made/", make_consumer),
        path("literal/", "chat.consumers.ChatConsumer"),
    ]
)
