from django.urls import path

from core.realtime.members import MemberSocket
from orders import sockets

websocket_urlpatterns = [
    path("ws/members/", MemberSocket),  # want: CHN101 "MemberSocket"
    path("ws/orders/", sockets.OrderSocket),  # want: CHN101 "OrderSocket"
]
