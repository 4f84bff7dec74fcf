from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware
from django.contrib.auth import get_user_model


@database_sync_to_async
def find_user(token):
    return get_user_model().objects.get(auth_token=token)


class TokenMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        query = parse_qs(scope["query_string"].decode())
        if "token" not in query:
            return  # want: CHN804:12-18 high 'this leaves the connection unanswered: send a "websocket.close" before it'
        try:
            scope["user"] = await find_user(query["token"][0])
        except get_user_model().DoesNotExist:
            return None  # want: CHN804:12-23
        return await super().__call__(scope, receive, send)


class SocketsOnlyMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "websocket":
            return await self.app(scope, receive, send)
        user = scope.get("user")
        if user is None or not user.is_active:
            print("refused")
            return  # want: CHN804
        for header, value in scope["headers"]:
            if header == b"origin" and value != b"https://example.org":
                return  # want: CHN804
        await self.app(scope, receive, send)


class GuardMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] == "websocket":
            if not scope["user"].is_staff:
                return  # want: CHN804
        return await self.inner(scope, receive, send)
