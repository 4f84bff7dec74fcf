from chat.consumers import ChatConsumer
from django.urls import path
from django.views.generic import TemplateView

urlpatterns = [path("", TemplateView.as_view()), path("ws/", ChatConsumer.as_asgi())]
