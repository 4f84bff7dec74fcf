from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer


def announce(text):
    async_to_sync(get_channel_layer().group_send)("chat", {"type": "chat.message", "text": text})
