from django.urls import path

from core.routing import AuthenticatedStack, Routes, member_ws, rebinding_ws, ws

from .consumers import ChatConsumer, PresenceConsumer

routes = Routes()
routes.register(r"^ws/status/$", PresenceConsumer)

websocket_urlpatterns = routes.urls + [
    ws(r"chat/$", ChatConsumer),
    ws(r"presence/$", consumer=PresenceConsumer),
    member_ws(r"^ws/member/$", ChatConsumer),
    rebinding_ws(r"^ws/room/$", ChatConsumer),
    path("ws/lobby/", AuthenticatedStack(ChatConsumer)),
]
