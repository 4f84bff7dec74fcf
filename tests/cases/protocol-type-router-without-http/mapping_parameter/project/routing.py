from channels.routing import ProtocolTypeRouter, URLRouter


def build(mapping):
    return ProtocolTypeRouter(mapping)


def build_more(routes, **protocols):
    return ProtocolTypeRouter({"websocket": URLRouter(routes), **protocols})


def build_from(*args, **kwargs):
    return ProtocolTypeRouter(*args, **kwargs)


class Gateway:
    def __init__(self, protocols):
        self.protocols = protocols
        self.application = ProtocolTypeRouter(self.protocols)
