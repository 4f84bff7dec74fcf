from django.urls import path

from live.consumers import Chat

urlpatterns = [path("", Chat.as_asgi())]
