from django.contrib import admin
from django.urls import path

from chat.routing import websocket_urlpatterns as sockets

urlpatterns = [path("admin/", admin.site.urls)] + sockets  # want: CHN902 "sockets brings"
