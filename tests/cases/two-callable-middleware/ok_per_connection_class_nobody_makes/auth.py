from channels.auth import AuthMiddlewareStack


class SessionKeyMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        key = scope["cookies"].get("sessionid")
        return await self.inner(dict(scope, session_key=key), receive, send)


class SessionKeyMiddlewareInstance:
    """Left from the time of Channels 2; to be removed."""

    def __init__(self, scope, middleware):
        self.middleware = middleware
        self.scope = dict(scope)
        self.inner = self.middleware.inner

    async def __call__(self, receive, send):
        self.scope["session_key"] = self.scope["cookies"].get("sessionid")
        inner = self.inner(self.scope)
        return await inner(receive, send)


def session_key_stack(inner):
    return AuthMiddlewareStack(SessionKeyMiddleware(inner))
