from channels.routing import URLRouter
from django.urls import path

from . import applications

router = URLRouter([
    path("chat/", applications.chat),  # want: CHN102:18-35 inference "applications.chat is a method, not an application: call it, applications.chat()"
    path("feed/", applications.feed),
])
