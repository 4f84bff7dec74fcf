from channels.middleware import BaseMiddleware

from .helpers import set_value


def update(scope, user, token):
    scope["user"] = user


def log(scope, receive, send):
    print(scope["path"])


class TokenAuthMiddleware:
    def __init__(self, inner, on_connect, audit):
        self.inner = inner
        self.on_connect = on_connect
        self.audit = audit

    async def __call__(self, scope, receive, send):
        update(scope, None, "x")
        log(scope, receive, send)
        self.on_connect(scope, receive, send)
        self.audit(scope, "connect", scope["user"])
        return await self.inner(scope, receive, send)


class Recording:
    def __call__(self, scope, receive, send):
        self.recorded = scope


class RecordingMiddleware(Recording):
    async def __call__(self, scope, receive, send):
        super().__call__(scope, receive, send)
        Recording()(scope, receive, send)


class LanguageMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        set_value(scope, "language", "nl")
        return await super().__call__(scope, receive, send)


async def view(request, scope):
    require(scope, "receive", True)
    return request


def require(scope, name, is_required):
    assert scope[name] or not is_required
