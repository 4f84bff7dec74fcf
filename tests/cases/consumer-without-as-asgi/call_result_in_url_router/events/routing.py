from channels.routing import URLRouter
from django.urls import path

from warehouse_sockets.loader import load

TickerConsumer = load("ticker")

router = URLRouter([path("ws/ticker/", TickerConsumer)])
