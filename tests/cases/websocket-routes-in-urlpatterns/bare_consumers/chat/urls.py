from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from django.views.generic import TemplateView


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [
    path("", TemplateView.as_view(template_name="index.html")),
    path("ws/chat/", ChatConsumer),  # want: CHN101, CHN902
]
