from channels.routing import ProtocolTypeRouter, URLRouter


def build(routes):
    return ProtocolTypeRouter({"websocket": URLRouter(routes)})  # want: CHN301


def build_with_variable(routes):
    protocols = {"websocket": URLRouter(routes)}
    router = ProtocolTypeRouter(protocols)  # want: CHN301
    return router


make = lambda routes: ProtocolTypeRouter({"websocket": URLRouter(routes)})  # want: CHN301

application = build([])
