import channels
from channels.layers import get_channel_layer


def notify(message):
    layer = get_channel_layer()
    if channels.__version__.startswith("1."):
        layer.group_send("users", message)
    else:
        layer.group_send("users", message)  # want: CHN206
