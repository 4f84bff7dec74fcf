from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.urls import path

chat_routes = [path("chat/", get_asgi_application())]
news_routes = [path("news/", get_asgi_application())]
both = chat_routes + news_routes


class Routes:
    @classmethod
    def get(cls):
        return [path("all/", get_asgi_application())]


protocols = {"http": get_asgi_application()}
protocols["websocket"] = AuthMiddlewareStack(both)  # want: CHN111 "both is a list of routes"
protocols.update({"a": chat_routes + news_routes})  # want: CHN111
protocols.update(b=list(chat_routes))  # want: CHN111
protocols.setdefault("c", Routes.get())  # want: CHN111
application = ProtocolTypeRouter({**protocols, **dict([("d", tuple(news_routes))])})  # want: CHN111
