"""A server of its own, which drives both styles of application."""

import functools

from asgiref.compatibility import is_double_callable


class ASGI3Middleware:
    """Makes two calls of one, for the rest of this server."""

    def __init__(self, app):
        self.app = app

    def __call__(self, scope):
        scope.setdefault("asgi", {})
        return functools.partial(self.asgi, scope=scope)

    async def asgi(self, receive, send, scope):
        await self.app(scope, receive, send)


def to_double_callable(app):
    def wrapper(scope):
        async def instance(receive, send):
            await app(scope, receive, send)

        return instance

    return wrapper


def adapt_to_asgi2(app):
    return lambda scope: lambda receive, send: app(scope, receive, send)


def load(application):
    return application if is_double_callable(application) else ASGI3Middleware(application)
