from django.urls import include, path
from django.views.generic import TemplateView

from chat import consumers

from .views import health

urlpatterns = [
    path("health/", health),
    path("about/", TemplateView.as_view(template_name="about.html")),
    path("chat/", include("chat.urls")),
    path("ws/", consumers.ChatConsumer.as_asgi()),
]
