class NextMiddleware:
    def __init__(self, get_next):
        self.get_next = get_next

    async def __call__(self, scope, receive, send):
        instance = self.get_next(scope)  # want: CHN107
        return await instance(receive, send)  # want: CHN107


class PrivateMiddleware:
    def __init__(self, *args):
        self._inner = args[0]

    async def __call__(self, scope, receive, send):
        return await self._inner(dict(scope, user=None))  # want: CHN107


def deco(handler):
    async def app(scope, receive, send):
        return await handler(scope)(receive, send)  # want: CHN107

    return app


class SocketsMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "websocket":
            return await self.app(scope, receive, send)
        inner = self.app(scope)  # want: CHN107
        return await inner(receive, send)  # want: CHN107
