from django.urls import path

from shop.consumers import OrderFeed, ProductFeed, Streams, Subscriptions, VanLocations

websocket_urlpatterns = [
    path("ws/products/", ProductFeed),  # want: CHN101 "ProductFeed"
    path("ws/orders/", OrderFeed),  # want: CHN101 "OrderFeed"
    path("graphql/", Subscriptions),  # want: CHN101 "Subscriptions"
    path("ws/streams/", Streams),  # want: CHN101 "Streams"
    path("ws/vans/<uuid:pk>/", VanLocations),  # want: CHN101 "VanLocations"
]
