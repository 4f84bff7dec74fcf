from images.consumers import DeleteConsumer, ThumbnailConsumer


def get_channels():
    channels = {"delete": DeleteConsumer}  # want: CHN101
    channels.update(thumbnail=ThumbnailConsumer.as_asgi())
    return channels
