from channels.layers import get_channel_layer


def notify(user, layer=None):
    layer = layer or get_channel_layer()
    layer.group_send(f"user-{user.pk}", {"type": "notice"})  # want: CHN206


def notify_all(layer=None):
    if layer is None:
        layer = get_channel_layer()
    layer.group_send("users", {"type": "notice"})  # want: CHN206
