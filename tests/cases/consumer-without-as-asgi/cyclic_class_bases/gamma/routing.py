from channels.routing import ChannelNameRouter
from django.urls import path

from .first import First
from .second import Selfish
from .third import Last

websocket_urlpatterns = [path("ws/first/", First), path("ws/selfish/", Selfish)]
workers = ChannelNameRouter({"last": Last})
