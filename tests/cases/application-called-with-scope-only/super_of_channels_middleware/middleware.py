from channels.auth import AuthMiddleware
from channels.middleware import BaseMiddleware
from channels.security.websocket import OriginValidator


class TokenMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        scope["token"] = scope["query_string"].decode()
        return await super().__call__(scope)  # want: CHN107 "super().__call__ is called with the scope alone"


class StaffMiddleware(AuthMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, staff=True))  # want: CHN107 "self.inner"


class LocalOrigins(OriginValidator):
    async def __call__(self, scope, receive, send):
        if scope["client"][0] == "127.0.0.1":
            return await self.application(scope)  # want: CHN107 "self.application"
        return await super().__call__(scope, receive, send)
