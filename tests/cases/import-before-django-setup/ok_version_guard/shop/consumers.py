import channels
from channels.generic.websocket import WebsocketConsumer
from django.contrib.auth import get_user_model

if channels.__version__ < "3":
    from .models import Order
User = get_user_model() if channels.__version__ < "3" else None


def prepare():
    if channels.__version__ < "3":
        raise RuntimeError


class OrderConsumer(WebsocketConsumer):
    pass
