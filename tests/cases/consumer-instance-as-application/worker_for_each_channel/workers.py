from channels.consumer import AsyncConsumer, SyncConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Resizer(SyncConsumer):
    def resize(self, message):
        self.last = message["id"]


class Mailer(AsyncConsumer):
    async def mail(self, message):
        self.last = message["id"]


each_its_own = ChannelNameRouter({"small": Resizer(), "large": Resizer(), "mail": Mailer()})

resizer = Resizer()
shared = ChannelNameRouter(
    {
        "small": resizer,  # want: CHN202:17-24 high "one Resizer object serves several channels: use Resizer.as_asgi()"
        "large": resizer,  # want: CHN202 "serves several channels"
        "mail": Mailer(),
    }
)

application = ProtocolTypeRouter({"http": get_asgi_application(), "channel": each_its_own})
