from channels.generic.http import AsyncHttpConsumer
from django.urls import path


class Events(AsyncHttpConsumer):
    pass


app_name = "chat"
urlpatterns = [path("events/", Events.as_asgi())]
