# Called consumers, and none of Channels: those of Channels 1 have no as_asgi(), and those for FastAPI another base.
from channels.routing import URLRouter
from channels_jsonrpc import JsonRpcConsumer
from chanx.fast_channels.websocket import AsyncJsonWebsocketConsumer
from django.urls import path
from graphql_ws.django_channels import GraphQLSubscriptionConsumer

router = URLRouter(
    [
        path("rpc/", JsonRpcConsumer),
        path("fast/", AsyncJsonWebsocketConsumer),
        path("graphql/", GraphQLSubscriptionConsumer),
    ]
)
