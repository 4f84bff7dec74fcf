from django.urls import path

from shop.consumers import Stock
from lib.shop.consumers import Stock as Same

websocket_urlpatterns = [path("stock/", Stock), path("same/", Same)]  # want: CHN101:40-45, CHN101:62-66
