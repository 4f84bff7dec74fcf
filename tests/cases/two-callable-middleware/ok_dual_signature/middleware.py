from functools import partial

from asgiref.compatibility import guarantee_single_callable


class RegionMiddleware:
    """Runs under Channels 2 and Channels 3."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive=None, send=None):
        scope = dict(scope, region="eu")
        if receive is None:
            return partial(self.run, scope)
        return self.run(scope, receive, send)

    async def run(self, scope, receive, send):
        inner = guarantee_single_callable(self.inner)
        await inner(scope, receive, send)


def language(inner):
    application = guarantee_single_callable(inner)

    def app(scope, receive=None, send=None):
        bound = partial(application, dict(scope, language="en"))
        if receive is None:
            return bound
        return bound(receive, send)

    return app
