from django.contrib import admin
from django.urls import include, path

import chat.routing
from chat import urls as chat_urls
from chat.routing import ChatConsumer, websocket_urlpatterns

urlpatterns = [
    path("admin/", admin.site.urls),
    path("chat/", include("chat.urls")),
    path("talk/", include(chat_urls)),
    path("nowhere/", include("nowhere.urls")),
    path("empty/", include()),
    path("api/", include("chat.api")),
    path("ws/", include("chat.routing")),  # want: CHN902 "'chat.routing' brings consumers"
    path("sockets/", include(chat.routing)),  # want: CHN902:29-41 inference "chat.routing brings consumers into urlpatterns: use a URLRouter"
    path("list/", include(websocket_urlpatterns)),  # want: CHN902
    path("named/", include((websocket_urlpatterns, "chat"), namespace="ws")),  # want: CHN902
    path("here/", include([
        path("chat/", ChatConsumer.as_asgi()),  # want: CHN902 "ChatConsumer.as_asgi() is no Django view"
        path("deeper/", include(websocket_urlpatterns)),  # want: CHN902
    ])),
]
