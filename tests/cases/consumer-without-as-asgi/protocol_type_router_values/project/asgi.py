import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer, PresenceConsumer

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": ChatConsumer,  # want: CHN101 "ChatConsumer"
        "mqtt": PresenceConsumer.as_asgi(),
    }
)

keyword_application = ProtocolTypeRouter(
    application_mapping=dict(
        http=get_asgi_application(),
        websocket=PresenceConsumer,  # want: CHN101 "PresenceConsumer"
    )
)
