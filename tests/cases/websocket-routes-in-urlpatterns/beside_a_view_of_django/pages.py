from django.urls import path
from django.views.defaults import page_not_found

from consumers import Chat

urlpatterns = [
    path("gone/", page_not_found),
    path("ws/", Chat.as_asgi()),  # want: CHN902
]
