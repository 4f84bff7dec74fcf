from django.urls import path
from pages import feed

urlpatterns = [path("feed/", feed)]
