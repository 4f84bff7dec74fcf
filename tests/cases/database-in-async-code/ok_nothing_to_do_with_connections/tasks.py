"""A consumer of a queue, and what its tests do with doubles."""

from django.contrib.auth.models import User


class Queue:
    async def consume(self, message):
        return User.objects.get(pk=message)


async def count_consumers():
    return User.objects.count()


def websocket_users():
    return User.objects.filter(is_active=True).count()
