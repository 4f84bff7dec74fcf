from chat.consumers import ChatConsumer, PresenceConsumer
from django.conf import settings
from stevedore import register

register("websocket", ChatConsumer)
register(name="presence", view=PresenceConsumer)
settings.CONSUMERS.update(websocket=ChatConsumer)
