from acme_realtime.sockets import TenantSocket
from channels.routing import ChannelNameRouter
from django.urls import path

from .sockets import Panel, Reindex, TenantFeed

websocket_urlpatterns = [
    path("ws/tenants/", TenantFeed),  # want: CHN101 "TenantFeed"
    path("ws/tenant/<slug:slug>/", TenantSocket),  # want: CHN101 "TenantSocket"
    path("panel/", Panel),
]

workers = ChannelNameRouter({"reindex": Reindex})  # want: CHN101 "Reindex"
