from channels.routing import URLRouter
from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer
from django.urls import path
from djangochannelsrestframework import consumers
from djangochannelsrestframework.consumers import view_as_consumer

from views import BasketViewSet, OrderViewSet

baskets = view_as_consumer(BasketViewSet.as_view())


class Streams(AsyncJsonWebsocketDemultiplexer):
    applications = {
        "orders": view_as_consumer(OrderViewSet),  # want: CHN202 high "one DjangoViewAsConsumer object serves all connections: use view_as_consumer(OrderViewSet).as_asgi()"
        "baskets": baskets.as_asgi(),
    }


router = URLRouter(
    [
        path("baskets/", baskets),  # want: CHN202 "use baskets.as_asgi()"
        path("orders/", consumers.view_as_consumer(OrderViewSet, mapped_actions={"read": "GET"})),  # want: CHN202
        path("right/", view_as_consumer(OrderViewSet).as_asgi()),
        path("streams/", Streams.as_asgi()),
    ]
)
