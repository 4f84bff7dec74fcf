from asgiref.sync import async_to_sync

from .layers import layer


def tell(message):
    layer.group_send("everyone", message)  # want: CHN206:4-41 inference "layer.group_send(...) is never awaited, so it never runs: write async_to_sync(layer.group_send)(...)"


def tell_admins(message):
    async_to_sync(layer.group_send("admins", message))  # want: CHN206:4-54 inference "async_to_sync takes layer.group_send, and not what calling it gives: write async_to_sync(layer.group_send)(...)"
