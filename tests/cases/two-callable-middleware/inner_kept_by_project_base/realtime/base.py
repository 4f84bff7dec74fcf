class ScopeMiddleware:
    """Keeps the inner application for the middleware of this project."""

    header = None

    def __init__(self, inner):
        self.inner = inner

    def read_header(self, scope):
        for name, value in scope["headers"]:
            if name == self.header:
                return value.decode("latin1")
        return None
