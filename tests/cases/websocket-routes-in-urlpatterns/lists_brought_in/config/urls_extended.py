from django.conf import settings
from django.contrib import admin
from django.urls import path

from chat.routing import websocket_urlpatterns

urlpatterns = [path("admin/", admin.site.urls)]
if settings.WEBSOCKETS:
    urlpatterns.extend(websocket_urlpatterns)  # want: CHN902
