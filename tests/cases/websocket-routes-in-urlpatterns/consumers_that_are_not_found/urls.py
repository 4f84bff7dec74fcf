from django.urls import path
from sockets import Chat, chat_view

import views

app_name = "chat"
urlpatterns = [
    path("ws/chat/", Chat.as_asgi()),  # want: CHN902:21-35 high "Chat.as_asgi() is no Django view: route it in a URLRouter"
    path("chat/", chat_view),
    path("news/", views.news),
]
