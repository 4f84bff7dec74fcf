from django.urls import include, path

from chat.consumers import ChatConsumer

urlpatterns = [path("ws/", include([path("blog/", ChatConsumer.as_asgi())]))]
