class RequireScope:
    def __init__(self, app):
        self.app = app

    def __call__(self, scope):
        return self.app.config["scopes"][scope]


class ScopedFactory:
    """A child container for each scope of the injector."""

    def __init__(self, app):
        self.app = app
        self.scopes = {}

    def __call__(self, scope):
        if scope not in self.scopes:
            self.scopes[scope] = self.app(scope)
        return self.scopes[scope]


class TokenClient:
    def __init__(self, application):
        self.application = application

    def __call__(self, scope):
        return self.application(grant_type="client_credentials", scope=scope)
