from channels.generic.websocket import WebsocketConsumer

from chat.limits import MAX_LENGTH


class ChatConsumer(WebsocketConsumer):
    max_length = MAX_LENGTH
