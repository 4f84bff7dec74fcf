class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(dict(scope, token="x"), receive, send)


def locale(inner):
    def app(scope, receive, send):
        return inner(scope, receive, send)

    return app


class LambdaMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        run = lambda: self.inner(scope, receive, send)  # noqa: E731
        await run()
