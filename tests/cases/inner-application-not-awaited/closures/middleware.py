from functools import wraps


def visit_middleware(inner):
    async def app(scope, receive, send):
        return inner(scope, receive, send)  # want: CHN204 "await inner(...)"

    return app


def locale_middleware(inner):
    @wraps(inner)
    async def app(scope, receive, send):
        scope = dict(scope, locale="nl")
        inner(scope, receive, send)  # want: CHN204:8-35 high "inner(...) is never awaited, so it never runs: write await inner(...)"

    return app
