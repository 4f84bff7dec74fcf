import channels


def is_channels_3():
    return int(channels.__version__.split(".")[0]) >= 3


def as_application(consumer):
    if is_channels_3():
        return consumer.as_asgi()
    return consumer
