from django.urls import path
from django.views.generic import TemplateView

from chat.consumers import ChatConsumer

urlpatterns = [
    path("", TemplateView.as_view(template_name="news.html")),
    path("ws/news/", ChatConsumer.as_asgi()),
]
