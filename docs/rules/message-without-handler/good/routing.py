from channels.routing import URLRouter
from django.urls import path

from consumers import ChatConsumer

websockets = URLRouter([path("ws/<room>/", ChatConsumer.as_asgi())])
