from channels.routing import URLRouter
from django.urls import path

from .asgi import NoPages

urlpatterns = [path("none/", NoPages)]
routed = URLRouter([path("none/", NoPages)])  # want: CHN303:34-41 inference "NoPages takes two calls: use an async def of (scope, receive, send)"
