from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer


def make():
    return get_channel_layer().group_send


def view(request):
    async_to_sync(make())("chat", {"type": "chat.line"})
