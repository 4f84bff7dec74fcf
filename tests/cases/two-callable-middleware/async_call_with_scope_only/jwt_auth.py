import jwt
from channels.db import database_sync_to_async
from django.conf import settings


@database_sync_to_async
def get_user(user_id):
    from django.contrib.auth import get_user_model

    return get_user_model().objects.get(pk=user_id)


class JWTAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope):  # want: CHN103 "JWTAuthMiddleware"
        token = dict(scope["headers"])[b"authorization"].split()[1]
        payload = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"])
        user = await get_user(payload["user_id"])
        return self.inner(dict(scope, user=user))
