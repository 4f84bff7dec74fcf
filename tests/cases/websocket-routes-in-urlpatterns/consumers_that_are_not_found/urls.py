from django.urls import path
from sockets import Chat, chat_view

import views

app_name = "chat"
urlpatterns = [
    path("ws/chat/", Chat.as_asgi()),  # want: CHN902
    path("chat/", chat_view),
    path("news/", views.news),
]
