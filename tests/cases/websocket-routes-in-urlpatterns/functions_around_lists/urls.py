from channels.generic.websocket import WebsocketConsumer
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import path
from rest_framework.urlpatterns import format_suffix_patterns


class ChatConsumer(WebsocketConsumer):
    pass


def sockets():
    return [path("ws/chat/", ChatConsumer.as_asgi())]


urlpatterns = i18n_patterns(
    path("admin/", admin.site.urls),
    path("ws/talk/", ChatConsumer.as_asgi()),  # want: CHN902
)
urlpatterns += sockets()  # want: CHN902:15-24 high "sockets() brings consumers into urlpatterns: use a URLRouter"
urlpatterns += [path(f"ws/{name}/", ChatConsumer.as_asgi()) for name in ("a", "b")]  # want: CHN902
urlpatterns = format_suffix_patterns(urlpatterns)
