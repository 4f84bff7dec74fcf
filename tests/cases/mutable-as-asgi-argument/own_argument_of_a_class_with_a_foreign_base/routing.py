from django.urls import path

from vendor.consumers import TableConsumer


class OrdersConsumer(TableConsumer):
    def __init__(self, seen, **kwargs):
        super().__init__(**kwargs)
        self.seen = seen


websocket_urlpatterns = [
    path("orders/", OrdersConsumer.as_asgi(seen=[], columns=["day"])),  # want: CHN205:48-50 "make seen in __init__"
]
