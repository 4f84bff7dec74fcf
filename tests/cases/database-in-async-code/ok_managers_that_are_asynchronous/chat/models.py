from channels.db import database_sync_to_async
from django.db import models


class AsyncManager(models.Manager):
    async def get(self, **kwargs):
        return await database_sync_to_async(super().get)(**kwargs)

    async def filter(self, **kwargs):
        return await database_sync_to_async(list)(super().filter(**kwargs))


def manager():
    return AsyncManager()


class Room(models.Model):
    objects = AsyncManager()

    async def save(self, *args, **kwargs):
        await database_sync_to_async(super().save)(*args, **kwargs)


class Lobby(models.Model):
    objects = manager()
