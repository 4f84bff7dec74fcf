class TokenMixin:
    def __call__(self, scope):
        return self.inner(dict(scope, token="t"))
