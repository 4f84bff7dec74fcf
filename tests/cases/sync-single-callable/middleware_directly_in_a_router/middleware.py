class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(dict(scope, token="x"), receive, send)
