from channels.consumer import AsyncConsumer
from django.core.asgi import get_asgi_application

from images import consumers


class LifespanConsumer(AsyncConsumer):
    async def lifespan_startup(self, message):
        await self.send({"type": "lifespan.startup.complete"})


PROTOCOLS = {
    "http": get_asgi_application(),
    "lifespan": LifespanConsumer,  # want: CHN101
}
PROTOCOLS["websocket"] = consumers.ProgressConsumer  # want: CHN101
