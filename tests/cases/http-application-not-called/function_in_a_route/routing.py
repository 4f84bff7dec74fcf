from channels.routing import URLRouter
from django.core.asgi import get_asgi_application
from django.urls import re_path

from events import views

http = URLRouter(
    [
        re_path(r"^events/", views.EventsConsumer.as_asgi()),
        re_path(r"", get_asgi_application),  # want: CHN109:21-41 high "get_asgi_application is a function, not an application: call it"
    ]
)
