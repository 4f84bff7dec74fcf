class GZipMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        responder = GZipMiddlewareResponder(self.app)
        await responder(scope, receive, send)


class GZipMiddlewareResponder:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        self.send = send
        await self.app(scope, receive, self.send_with_gzip)

    async def send_with_gzip(self, message):
        await self.send(message)


class Outer:
    def __init__(self, app):
        self.app = app

    def __call__(self, scope, receive, send):
        return InnerMiddleware(self.app)(scope, receive, send)


class InnerMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        self.path = scope["path"]
        await self.app(scope, receive, send)
        print(self.path)


class Responder:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        self.started = scope["path"]
        await self.app(scope, receive, send)
        print(self.started)
