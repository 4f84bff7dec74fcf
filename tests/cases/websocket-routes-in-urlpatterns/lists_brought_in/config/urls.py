from django.contrib import admin
from django.urls import path

import chat.routing
from chat.routing import websocket_urlpatterns

urlpatterns = [path("admin/", admin.site.urls)]
urlpatterns += chat.routing.websocket_urlpatterns  # want: CHN902 "chat.routing.websocket_urlpatterns brings consumers into urlpatterns"
