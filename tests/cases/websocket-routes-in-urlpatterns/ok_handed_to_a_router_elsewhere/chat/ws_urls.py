from django.urls import path
from pushes import Push

from chat.consumers import ChatConsumer

app_name = "chat"
urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi()), path("ws/push/", Push)]
