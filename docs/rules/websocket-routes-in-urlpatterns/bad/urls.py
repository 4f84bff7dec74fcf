from django.http import HttpResponse
from django.urls import path

from consumers import ChatConsumer


def index(request):
    return HttpResponse("hello")


urlpatterns = [
    path("", index),
    path("ws/chat/", ChatConsumer.as_asgi()),  # [websocket-routes-in-urlpatterns]
]
