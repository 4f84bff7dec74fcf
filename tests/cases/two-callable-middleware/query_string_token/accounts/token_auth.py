from urllib.parse import parse_qs

from channels.auth import AuthMiddlewareStack
from django.db import close_old_connections


def user_for_token(key):
    from rest_framework.authtoken.models import Token

    return Token.objects.select_related("user").get(key=key).user


class TokenAuthMiddleware:
    """Takes the token from the query string: /ws/?token=..."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "TokenAuthMiddleware"
        query = parse_qs(scope["query_string"].decode())
        if "token" not in query:
            return self.inner(scope)
        close_old_connections()
        user = user_for_token(query["token"][0])
        return self.inner(dict(scope, user=user))


TokenAuthMiddlewareStack = lambda inner: TokenAuthMiddleware(AuthMiddlewareStack(inner))
