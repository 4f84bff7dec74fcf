from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer

channel_layer = get_channel_layer()


def publish(article):
    message = {"type": "article", "pk": article.pk}
    async_to_sync(channel_layer.group_send("news", message))  # want: CHN206:4-60 high "async_to_sync takes channel_layer.group_send, and not what calling it gives: write async_to_sync(channel_layer.group_send)(...)"
    async_to_sync(channel_layer.group_send("front", message))()  # want: CHN206:4-61
    async_to_sync(channel_layer.group_send)("archive", message)
