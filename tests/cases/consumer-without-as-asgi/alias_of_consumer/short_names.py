from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


App = ChatConsumer
View = ChatConsumer

routes = [
    path("ws/app/", App),  # want: CHN101 "App is the consumer class ChatConsumer, not"
    path("ws/view/", View),  # want: CHN101 "View is the consumer class ChatConsumer, not"
]
