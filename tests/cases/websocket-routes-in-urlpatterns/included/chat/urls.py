from django.urls import path
from django.views.generic import TemplateView

from chat.routing import ChatConsumer

urlpatterns = [
    path("", TemplateView.as_view(template_name="chat.html")),
    path("ws/", ChatConsumer.as_asgi()),  # want: CHN902:16-38 inference "ChatConsumer.as_asgi() is no Django view: route it in a URLRouter"
]
