from channels.routing import URLRouter
from django.urls import path
from warehouse_sockets import Socket


class OrderConsumer(Socket):
    pass


websocket = URLRouter(
    [
        path("ws/orders/", OrderConsumer),  # want: CHN101:27-40 inference "OrderConsumer is a consumer class"
    ]
)
