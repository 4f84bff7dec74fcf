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
protocols["websocket"] = AuthMiddlewareStack(both)  # want: CHN111:45-49 high "use URLRouter(both)"
protocols.update({"a": chat_routes + news_routes})  # want: CHN111
protocols.update(b=list(chat_routes))  # want: CHN111:19-36 high "a list is a list of routes, not an application: use URLRouter([...])"
protocols.setdefault("c", Routes.get())  # want: CHN111:26-38 high "a list is a list of routes, not an application: use URLRouter([...])"
application = ProtocolTypeRouter({**protocols, **dict([("d", tuple(news_routes))])})  # want: CHN111
