from typing import Callable


class TokenAuthMiddleware:
    def __init__(self, inner: Callable) -> None:
        self.inner: Callable = inner

    def __call__(self, scope: dict):  # want: CHN103
        scope["user"] = None
        return self.inner(scope)


class LanguageMiddleware:
    def __init__(self, inner, default="en"):
        self.inner, self.default = inner, default

    def __call__(self, scope):  # want: CHN103
        return self.inner(dict(scope, language=self.default))


class DebugMiddleware:
    def __init__(self, *args):
        self.inner = args[0]

    def __call__(self, scope):  # want: CHN103
        return self.inner(scope)
