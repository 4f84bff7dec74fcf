from starlette.middleware.base import BaseHTTPMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send


class BodySizeMiddleware:
    def __init__(self, app: ASGIApp, limit: int = 2**20) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        if int(headers.get(b"content-length", b"0")) <= self.limit:
            await self.app(scope, receive, send)


class TimingMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        return await call_next(request)


def with_root_path(app, root_path):
    async def asgi(scope, receive, send):
        await app(dict(scope, root_path=root_path), receive, send)

    return asgi
