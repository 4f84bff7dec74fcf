from channels.generic.websocket import WebsocketConsumer
from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter


class ChatConsumer(WebsocketConsumer):
    pass


router = DefaultRouter()
websocket_urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
urlpatterns += router.urls
