from django.urls import path

from news.views import page

# To be "websocket" routes one day.
urlpatterns = [path("news/", page)]
