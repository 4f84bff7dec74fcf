import channels_graphql_ws
from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer
from django_loci.channels.base import BaseLocationBroadcast
from djangochannelsrestframework import generics
from djangochannelsrestframework.generics import GenericAsyncAPIConsumer

from shop.schema import schema


class ProductFeed(GenericAsyncAPIConsumer):
    lookup_field = "sku"


class OrderFeed(generics.GenericAsyncAPIConsumer):
    lookup_field = "number"


class Subscriptions(channels_graphql_ws.GraphqlWsConsumer):
    schema = schema


class Streams(AsyncJsonWebsocketDemultiplexer):
    applications = {
        "products": ProductFeed.as_asgi(),
        "orders": OrderFeed.as_asgi(),
    }


class VanLocations(BaseLocationBroadcast):
    model = None
