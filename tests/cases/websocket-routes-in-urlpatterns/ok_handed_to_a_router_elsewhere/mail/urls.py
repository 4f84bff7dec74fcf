from django.contrib import admin
from django.urls import path

from chat.consumers import ChatConsumer

urlpatterns = [path("admin/", admin.site.urls), path("ws/mail/", ChatConsumer.as_asgi())]
