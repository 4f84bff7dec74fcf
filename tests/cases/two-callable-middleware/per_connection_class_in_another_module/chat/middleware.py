from .connections import TokenConnection


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "TokenMiddleware"
        return TokenConnection(scope, self)
