import turbo.consumers
from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from channels_demultiplexer.demultiplexer import WebsocketDemultiplexer
from channels_graphql_ws import GraphqlWsConsumer
from channels_jsonrpc import AsyncJsonRpcWebsocketConsumer
from channels_rpc import AsyncJsonRpcWebsocketConsumer as RpcConsumer
from channels_yroom.channel import YRoomChannelConsumer
from django.core.asgi import get_asgi_application
from django.urls import path, re_path
from django_eventstream.consumers import EventsConsumer
from django_plotly_dash.consumers import MessageConsumer
from graphene_subscriptions.consumers import GraphqlSubscriptionConsumer
from graphql_ws.django.consumers import GraphQLSubscriptionConsumer
from reactpy_django.websocket.consumer import ReactpyAsyncWebsocketConsumer
from rest_live.consumers import SubscriptionConsumer
from sockpuppet.consumer import SockpuppetConsumer
from strawberry import channels as strawberry_channels
from websocket_notifications.consumers import NotificationConsumer
from ypy_websocket.django_channels_consumer import YjsConsumer

application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("events/", AuthMiddlewareStack(EventsConsumer), {"channels": ["news"]}),  # want: CHN101
                re_path(r"", get_asgi_application()),
            ]
        ),
        "websocket": AuthMiddlewareStack(
            URLRouter(
                [
                    path("streams/", WebsocketDemultiplexer),  # want: CHN101
                    path("graphql/", GraphqlWsConsumer),  # want: CHN101
                    path("rpc/", AsyncJsonRpcWebsocketConsumer),  # want: CHN101
                    path("rpc2/", RpcConsumer),  # want: CHN101
                    path("dpd/ws/channel", MessageConsumer),  # want: CHN101 high "MessageConsumer is a consumer class, not an application: use MessageConsumer.as_asgi()"
                    path("graphene/", GraphqlSubscriptionConsumer),  # want: CHN101
                    path("subscriptions/", GraphQLSubscriptionConsumer),  # want: CHN101
                    path("reactpy/", ReactpyAsyncWebsocketConsumer),  # want: CHN101
                    path("live/", SubscriptionConsumer),  # want: CHN101
                    path("reflex/", SockpuppetConsumer),  # want: CHN101
                    path("turbo/", turbo.consumers.TurboStreamsConsumer),  # want: CHN101
                    path("berry/", strawberry_channels.GraphQLWSConsumer),  # want: CHN101
                    path("notes/", NotificationConsumer),  # want: CHN101
                    path("paper/<str:room>/", YjsConsumer),  # want: CHN101
                ]
            )
        ),
        "channel": ChannelNameRouter({"yroom": YRoomChannelConsumer}),  # want: CHN101
    }
)
