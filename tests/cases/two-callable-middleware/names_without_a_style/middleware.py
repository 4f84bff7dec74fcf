from channels.middleware import BaseMiddleware


class LegacyTokenMiddleware(BaseMiddleware):
    def __call__(self, scope):  # want: CHN103
        return self.inner(dict(scope, token=None))


class DoubleSubmitCookieMiddleware(BaseMiddleware):
    def __call__(self, scope):  # want: CHN103
        return self.inner(scope)


def compat_mode_middleware(inner):
    def middleware(scope):  # want: CHN103
        return inner(dict(scope, mode="compat"))

    return middleware


def asgi3_to_asgi2(inner):
    def instance_of(scope):
        return inner(scope)

    return instance_of
