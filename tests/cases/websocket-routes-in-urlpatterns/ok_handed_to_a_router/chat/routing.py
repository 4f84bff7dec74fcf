from channels.generic.http import AsyncHttpConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path, re_path
from django.views.generic import TemplateView


class Events(AsyncHttpConsumer):
    pass


urlpatterns = [
    path("events/", Events.as_asgi()),
    path("static/", TemplateView.as_view()),
    re_path(r"", get_asgi_application()),
]

application = ProtocolTypeRouter({"http": URLRouter([*urlpatterns])})
