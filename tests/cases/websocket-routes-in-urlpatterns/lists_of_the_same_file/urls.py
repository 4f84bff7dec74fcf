from channels.generic.websocket import WebsocketConsumer
from django.conf import settings
from django.conf.urls import url
from django.conf.urls.static import static
from django.contrib import admin

import views


class ChatConsumer(WebsocketConsumer):
    pass


websocket_urlpatterns = [url(r"^ws/chat/$", ChatConsumer.as_asgi())]
news = url(r"^ws/news/$", ChatConsumer.as_asgi())

urlpatterns = [url(r"^admin/", admin.site.urls), news]  # want: CHN902 "news brings"
urlpatterns.append(url(r"^ws/talk/$", ChatConsumer.as_asgi()))  # want: CHN902 "ChatConsumer.as_asgi() is no Django view"
urlpatterns = websocket_urlpatterns + urlpatterns  # want: CHN902 "websocket_urlpatterns brings"
urlpatterns += [
    url(r"^ws/talk/$", view=ChatConsumer.as_asgi()),  # want: CHN902
]
urlpatterns.insert(0, url("^ws/$", ChatConsumer.as_asgi(x=1)))  # want: CHN902
urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)
