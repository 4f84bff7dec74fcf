from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class Prefixed(ProtocolTypeRouter):
    def __init__(self, application_mapping, prefix):
        self.prefix = prefix
        super().__init__(application_mapping)

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            scope["path"] = scope["path"][len(self.prefix) :]
        return await super().__call__(scope, receive, send)


class Named(ProtocolTypeRouter):
    def __init__(self, name, applications):
        super().__init__(application_mapping=applications)
        self.name = name


class Collected(Named):
    def __init__(self, *args, **kwargs):
        super().__init__("collected", *args, **kwargs)


class Behind(ProtocolTypeRouter):
    def __init__(self, name, *args):
        super().__init__(*args)
        self.name = name


one = Prefixed({"websocket": URLRouter([])}, "/ws")  # want: CHN301 "Prefixed has no"
two = Prefixed(prefix="/ws", application_mapping={"websocket": URLRouter([])})  # want: CHN301
three = Named("three", {"websocket": URLRouter([])})  # want: CHN301 "Named has no"
four = Behind("four", {"websocket": URLRouter([])})  # want: CHN301 "Behind has no"

fine = Named("three", applications={"http": get_asgi_application()})
whole = Prefixed({"http": get_asgi_application(), "websocket": URLRouter([])}, "/ws")


class Adds(ProtocolTypeRouter):
    def __init__(self, application_mapping):
        super().__init__({"http": get_asgi_application(), **application_mapping})


class Changes(ProtocolTypeRouter):
    def __init__(self, application_mapping):
        application_mapping["http"] = get_asgi_application()
        super().__init__(application_mapping)


class Answers(ProtocolTypeRouter):
    def __init__(self, application_mapping, pages):
        super().__init__(application_mapping)
        self.pages = pages

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            return await self.pages(scope, receive, send)
        return await super().__call__(scope, receive, send)


adds = Adds({"websocket": URLRouter([])})
changes = Changes({"websocket": URLRouter([])})
answers = Answers({"websocket": URLRouter([])}, get_asgi_application())
