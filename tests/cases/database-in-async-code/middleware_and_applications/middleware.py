from channels.middleware import BaseMiddleware
from django.contrib.auth.models import AnonymousUser, User
from rest_framework.authtoken.models import Token


class TokenAuthMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            token = Token.objects.select_related("user").get(key=scope["query_string"].decode())  # want: CHN803
            scope["user"] = token.user
        except Token.DoesNotExist:
            scope["user"] = AnonymousUser()
        return await super().__call__(scope, receive, send)


class PlainMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        scope["user"] = await self.user(scope)
        await self.app(scope, receive, send)

    async def user(self, scope):
        return User.objects.filter(pk=scope["session"]["user"]).first()  # want: CHN803


def staff_only(inner):
    async def middleware(scope, receive, send):
        if User.objects.filter(pk=scope["session"]["user"], is_staff=True).exists():  # want: CHN803
            await inner(scope, receive, send)

    return middleware
