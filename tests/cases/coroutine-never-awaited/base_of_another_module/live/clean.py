from channels.layers import get_channel_layer


def clean(folder):
    get_channel_layer().send("cleaner", {"type": "clean", "folder": folder})  # want: CHN206
