import turbo.consumers
from ariadne.asgi import GraphQL
from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from channels_demultiplexer.demultiplexer import WebsocketDemultiplexer
from channels_graphql_ws import GraphqlWsConsumer
from channels_yroom.channel import YRoomChannelConsumer
from django.core.asgi import get_asgi_application
from django.urls import path, re_path
from django_eventstream.consumers import EventsConsumer
from pycrdt.websocket import ASGIServer, WebsocketServer
from strawberry import channels as strawberry_channels
from strawberry.asgi import GraphQL as StrawberryGraphQL
from strawberry.django.views import AsyncGraphQLView

from live.consumers import Letters, News
from live.schema import schema


class Streams(WebsocketDemultiplexer):
    # It makes objects of the classes itself.
    consumer_classes = {"letters": Letters, "news": News}


server = WebsocketServer()

application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("events/", AuthMiddlewareStack(EventsConsumer.as_asgi()), {"channels": ["news"]}),
                path("graphql/", GraphQL(schema)),
                path("berry/", StrawberryGraphQL(schema)),
                re_path(r"", get_asgi_application()),
            ]
        ),
        "websocket": URLRouter(
            [
                path("streams/", Streams.as_asgi()),
                path("graphql/", GraphqlWsConsumer.as_asgi()),
                path("turbo/", turbo.consumers.TurboStreamsConsumer.as_asgi()),
                path("berry/", strawberry_channels.GraphQLWSConsumer.as_asgi(schema=schema)),
                path("paper/", ASGIServer(server)),
            ]
        ),
        "channel": ChannelNameRouter({"yroom": YRoomChannelConsumer.as_asgi()}),
    }
)

urlpatterns = [path("graphql/", AsyncGraphQLView.as_view(schema=schema))]
