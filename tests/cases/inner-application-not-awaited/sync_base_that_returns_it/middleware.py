class BaseTokenMiddleware:
    def __init__(self, *args):
        self.inner = args[0]

    def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)


class TokenMiddleware(BaseTokenMiddleware):
    async def __call__(self, scope, receive, send):
        return super().__call__(scope, receive, send)  # want: CHN204


class LocaleMiddleware(BaseTokenMiddleware):
    async def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)  # want: CHN204
