from django.urls import path

from consumers import AlarmConsumer

websocket_urlpatterns = [
    path("alarms/", AlarmConsumer.as_wsgi()),  # want: CHN102:20-43 inference "use AlarmConsumer.as_asgi()"
]
