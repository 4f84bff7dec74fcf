from channels.generic.websocket import WebsocketConsumer
from django.contrib import auth


class OrderConsumer(WebsocketConsumer):
    user_model = auth.get_user_model()
