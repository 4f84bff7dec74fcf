import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer  # want: CHN110:0-39 inference "settings are read before DJANGO_SETTINGS_MODULE is set: chat.consumers -> chat.limits -> settings.CHAT_MAX_LENGTH; set it above"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": ChatConsumer.as_asgi()})
