from channels.auth import AuthMiddleware
from channels.middleware import BaseMiddleware


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        scope["token"] = scope["query_string"].decode()
        return self.inner(scope, receive, send)  # want: CHN204 "write await self.inner(...)"


class LocaleMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return super().__call__(dict(scope, locale="nl"), receive, send)  # want: CHN204 "super().__call__(...)"


class StaffMiddleware(AuthMiddleware):
    async def __call__(self, scope, receive, send):
        async def wrapped_send(message):
            await send(message)

        if not scope["user"].is_staff:
            return None
        return self.inner(scope, receive, wrapped_send)  # want: CHN204


class AnsweringMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        async def answer(message):
            await send(dict(message, answered=True))

        return self.inner(scope, receive, answer)  # want: CHN204


class ChosenMiddleware:
    def __init__(self, next_app):
        self.next_app = next_app

    async def __call__(self, scope, receive, send):
        return self.next_app(scope, receive, send) if scope["path"] else None  # want: CHN204
