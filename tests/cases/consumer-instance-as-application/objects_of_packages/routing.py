from channels.routing import URLRouter
from channels_graphql_ws import GraphqlWsConsumer
from django.urls import path
from djangochannelsrestframework.observer.generics import ObserverModelInstanceMixin
from djangochannelsrestframework.generics import GenericAsyncAPIConsumer
from graphql_ws.django.consumers import GraphQLSubscriptionConsumer


class Orders(ObserverModelInstanceMixin, GenericAsyncAPIConsumer):
    pass


router = URLRouter(
    [
        path("graphql/", GraphqlWsConsumer()),  # want: CHN202
        path("subscriptions/", GraphQLSubscriptionConsumer()),  # want: CHN202
        path("orders/", Orders()),  # want: CHN202
        path("orders/right/", Orders.as_asgi()),
    ]
)
