from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from thumbnails import consumers

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "channel": ChannelNameRouter(
            {
                "thumbnails-generate": consumers.GenerateConsumer,  # want: CHN101 "GenerateConsumer"
                "thumbnails-purge": consumers.PurgeConsumer,  # want: CHN101 "PurgeConsumer"
                "thumbnails-list": consumers.PurgeConsumer.as_asgi(),
            }
        ),
    }
)
