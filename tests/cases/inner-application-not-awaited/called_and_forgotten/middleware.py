class VisitMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.inner(scope, receive, send)  # want: CHN204 "never awaited"


class KeptMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        response = self.app(scope, receive, send)  # want: CHN204
        print("served", scope["path"])
        return response


class LostMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        _ = self.app(scope, receive=receive, send=send)  # want: CHN204
