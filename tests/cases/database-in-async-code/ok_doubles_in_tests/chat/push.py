from channels.db import database_sync_to_async
from channels.layers import get_channel_layer
from django.contrib.auth.models import User


@database_sync_to_async
def staff():
    return list(User.objects.filter(is_staff=True))


async def push_to_staff(message):
    for user in await staff():
        await get_channel_layer().group_send(f"user_{user.pk}", {"type": "notice", "message": message})
