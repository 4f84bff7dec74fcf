"""An app of the project that happens to have the name: television channels."""


class ChannelPackMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103
        return self.inner(dict(scope, pack="sports"))
