from core.routing import member_ws, ws

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    ws(r"chat/$", ChatConsumer),  # want: CHN101 "ChatConsumer"
    ws(r"presence/$", name="presence", consumer=PresenceConsumer),  # want: CHN101
    member_ws(r"members/$", PresenceConsumer),  # want: CHN101
    ws(r"lobby/$", ChatConsumer.as_asgi()),
]
