from django.urls import path
from django.views.generic import TemplateView

from chat.consumers import ChatConsumer
from chat.routing import websocket_urlpatterns

urlpatterns = [
    path("", TemplateView.as_view(template_name="chat.html")),
    path("ws/talk/", ChatConsumer.as_asgi()),  # want: CHN902:21-43 inference "ChatConsumer.as_asgi() is no Django view"
]
urlpatterns += websocket_urlpatterns  # want: CHN902 "websocket_urlpatterns brings"
