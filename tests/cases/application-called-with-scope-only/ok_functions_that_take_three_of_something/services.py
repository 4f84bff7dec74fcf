import channels


def make(app):
    def resolve(scope, name, default):
        provider = app(scope)
        return provider or default

    return resolve


class Validator:
    def __init__(self, app):
        self.app = app

    def validate(self, scopes, client, request):
        return self.app(scopes), channels


class Tracing:
    def __init__(self, app):
        self.app = app
        self.asgi_version = 3

    async def _run2(self, scope, receive, send):
        return await self.app(scope)(receive, send)

    async def __call__(self, scope, receive, send):
        if self.asgi_version == 2:
            return await self._run2(scope, receive, send)
        return await self.app(scope, receive, send)
