from django.utils import timezone


def visit_middleware(inner):
    async def app(scope, receive, send):
        scope["visited_at"] = timezone.now()
        return await inner(scope)  # want: CHN107 "inner is called with the scope alone"

    return app


def locale_middleware(app):
    async def asgi(scope, receive, send):
        instance = app(scope=scope)  # want: CHN107:19-35 high "app is called with the scope alone: use await app(scope, receive, send)"
        await instance(receive, send)  # want: CHN107

    return asgi
