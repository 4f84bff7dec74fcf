from django.urls import path as route

from chat import chat

websocket_urlpatterns = [route("ws/chat/", chat)]  # want: CHN101
