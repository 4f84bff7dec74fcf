import mail.urls
from blog import sockets
from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from chat.ws_urls import urlpatterns as chat_urlpatterns
from news.routing import urlpatterns as news_urlpatterns

urlpatterns = []
urlpatterns += chat_urlpatterns + news_urlpatterns


class LoggedRouter(URLRouter):
    pass


application = ProtocolTypeRouter(
    {
        "http": None,
        "websocket": AuthMiddlewareStack(URLRouter(urlpatterns)),
        "mail": LoggedRouter(routes=[*mail.urls.urlpatterns, *sockets.urlpatterns]),
    }
)
