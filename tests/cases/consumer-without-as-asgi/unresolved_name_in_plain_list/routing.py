from django.urls import path, re_path

from warehouse_sockets import feeds
from warehouse_sockets.orders import OrderConsumer

websocket_urlpatterns = [
    path("ws/orders/", OrderConsumer),
    re_path(r"^ws/stock/$", feeds.StockConsumer),
]
websocket_urlpatterns.append(path("ws/returns/", OrderConsumer))
