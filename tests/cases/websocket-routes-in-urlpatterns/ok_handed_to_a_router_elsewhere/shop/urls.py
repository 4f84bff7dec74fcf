from django.urls import path
from orders import feed

from chat.consumers import ChatConsumer

urlpatterns = [path("feed/", feed)]
urlpatterns += [path("ws/shop/", ChatConsumer.as_asgi())]
