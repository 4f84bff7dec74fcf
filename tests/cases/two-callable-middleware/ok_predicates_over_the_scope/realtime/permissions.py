"""What a consumer asks before it accepts."""
from channels.db import database_sync_to_async


class Not:
    def __init__(self, permission):
        self.permission = permission

    def __call__(self, scope):
        return not self.permission(scope)


class IsOwner:
    def __init__(self, find):
        self.find = find

    def __call__(self, scope):
        return self.find(scope) == scope["user"]


class RateLimit:
    def __init__(self, key, rate):
        self.key = key
        self.rate = rate

    def __call__(self, scope):
        return "%s:%s" % (self.rate, self.key(scope))


@database_sync_to_async
def count(user):
    return user.messages.count()
