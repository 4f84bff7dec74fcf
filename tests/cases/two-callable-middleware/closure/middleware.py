from functools import wraps
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl


def query_parameters(inner):
    def application(scope):  # want: CHN103
        scope["query"] = dict(parse_qsl(scope["query_string"].decode()))
        return inner(scope)

    return application


def cookies(app):
    @wraps(app)
    def asgi(scope):  # want: CHN103
        cookie = SimpleCookie(dict(scope["headers"]).get(b"cookie", b"").decode())
        instance = app(dict(scope, jar=cookie))

        async def run(receive, send):
            await instance(receive, send)

        return run

    return asgi
