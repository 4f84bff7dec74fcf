from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from warehouse_sockets import feeds
from warehouse_sockets.orders import OrderConsumer, order_socket

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(
            URLRouter(
                [
                    path("ws/orders/", OrderConsumer),  # want: CHN101 "OrderConsumer"
                    path("ws/stock/", feeds.StockConsumer),  # want: CHN101 "StockConsumer"
                    path("ws/returns/", OrderConsumer.as_asgi()),
                    path("ws/raw/", order_socket),
                    path("ws/feed/", feeds.stock),
                ]
            )
        ),
    }
)
