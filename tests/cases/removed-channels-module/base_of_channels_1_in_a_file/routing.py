from channels.routing import URLRouter
from django.urls import path

from old import RpcConsumer

router = URLRouter([path("rpc/", RpcConsumer)])
