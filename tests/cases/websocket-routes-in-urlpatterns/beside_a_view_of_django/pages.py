from django.urls import path
from django.contrib.flatpages.views import flatpage

from consumers import Chat

urlpatterns = [
    path("gone/", flatpage),
    path("ws/", Chat.as_asgi()),  # want: CHN902
]
