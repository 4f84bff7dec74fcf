from channels.layers import get_channel_layer
from django.contrib.auth.models import User


async def push_to_staff(message):
    layer = get_channel_layer()
    for user in User.objects.filter(is_staff=True):  # want: CHN803
        await layer.group_send(f"user_{user.pk}", {"type": "notice", "message": message})


class Pusher:
    async def push(self, pk, message):
        user = User.objects.get(pk=pk)  # want: CHN803
        await get_channel_layer().group_send(f"user_{user.pk}", {"type": "notice", "message": message})
