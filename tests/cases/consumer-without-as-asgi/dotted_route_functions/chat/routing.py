import django.urls
from django import urls
from django.conf import urls as conf_urls
from django.urls import re_path as route

import chat.consumers

websocket_urlpatterns = [
    django.urls.path("ws/chat/", chat.consumers.ChatConsumer),  # want: CHN101 "ChatConsumer"
    urls.path("ws/presence/", chat.consumers.PresenceConsumer),  # want: CHN101
    conf_urls.url(r"^ws/old-chat/$", chat.consumers.ChatConsumer),  # want: CHN101
    route(r"^ws/room/(?P<slug>[-\w]+)/$", chat.consumers.ChatConsumer),  # want: CHN101
]
