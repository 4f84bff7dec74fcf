from channels.generic.websocket import AsyncJsonWebsocketConsumer, WebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path
from strawberry.channels import GraphQLWSConsumer

from .schema import schema


class ChatConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, limit=10, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.limit = limit


class Base(WebsocketConsumer):
    def __init__(self, topic, retries=3):
        super().__init__()
        self.topic = topic


class Notices(Base):
    pass


options = {"topic": "sales"}

application = ProtocolTypeRouter({  # want: CHN301
    "websocket": URLRouter([
        path("chat/", ChatConsumer(limit=50).as_asgi()),  # want: CHN207:22-54 high "what ChatConsumer(...) is given is lost: use ChatConsumer.as_asgi(limit=50)"
        path("notices/", Notices("news", retries=1).as_asgi()),  # want: CHN207 "use Notices.as_asgi(topic='news', retries=1)"
        path("sales/", Notices(**options).as_asgi()),  # want: CHN207 "use Notices.as_asgi(**options)"
        path("all/", Notices(*options).as_asgi()),  # want: CHN207 "use Notices.as_asgi(...)"
        path("more/", ChatConsumer(5).as_asgi(scope_name="x")),  # want: CHN207 "use ChatConsumer.as_asgi(limit=5, scope_name='x')"
        path("graphql/", GraphQLWSConsumer(schema=schema).as_asgi()),  # want: CHN207 "use GraphQLWSConsumer.as_asgi(schema=schema)"
    ]),
})
