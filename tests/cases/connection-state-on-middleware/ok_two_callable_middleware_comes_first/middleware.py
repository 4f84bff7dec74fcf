class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103
        self.scope = scope
        return self.inner(self.scope)
