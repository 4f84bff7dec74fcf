from channels.routing import ProtocolTypeRouter


class Site:
    def __init__(self, handler):
        self.handler = handler

    @property
    def as_asgi(self):
        return self.handler


async def not_found(scope, receive, send):
    await send({"type": "http.response.start", "status": 404, "headers": []})
    await send({"type": "http.response.body", "body": b""})


site = Site(not_found)

application = ProtocolTypeRouter({"http": site.as_asgi})
