from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


if settings.DEBUG:
    application = ChatConsumer
else:
    application = type("Guarded", (ChatConsumer,), {"login_required": True})

websocket_urlpatterns = [path("chat/", application.as_asgi())]
