from django.urls import path

from .consumers import ChatConsumer

chat_urlpatterns = [path("ws/chat/", ChatConsumer)]  # want: CHN101
