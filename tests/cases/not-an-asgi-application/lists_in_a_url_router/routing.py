from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from django.urls import include, path, re_path


class Chat(WebsocketConsumer):
    pass


chats = [path("chat/", Chat.as_asgi())]
rooms = (re_path("^rooms/$", Chat.as_asgi()),)

nested = URLRouter([chats, *rooms])  # want: CHN111:20-25 high "chats is a list of routes, not a route: use *chats"
twice = URLRouter([*chats, rooms])  # want: CHN111:27-32 "use *rooms"
written = URLRouter([[path("", Chat.as_asgi())]])  # want: CHN111:21-47 high "a list is a list of routes, not a route: use the routes themselves"
single = URLRouter(path("", Chat.as_asgi()))  # want: CHN111:19-43 high "a route is not a list of routes: use URLRouter([...])"
two = URLRouter(path("a/", Chat.as_asgi()), path("b/", Chat.as_asgi()))  # want: CHN111:16-42 "a route is not a list"
included = URLRouter([include("chat.urls")])  # want: CHN111:22-42 "include() is not supported"
bare = URLRouter(include("chat.urls"))  # want: CHN111:17-37 high "include() is not supported in a URLRouter: use a list of routes"

joined = URLRouter(chats + [*rooms])
spread = URLRouter([*chats, *rooms])
tuple_of_routes = URLRouter(rooms)
inner = URLRouter([path("inner/", URLRouter(chats))])
