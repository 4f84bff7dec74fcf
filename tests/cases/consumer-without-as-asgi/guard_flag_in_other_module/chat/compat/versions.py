import channels

channels_version = tuple(map(int, channels.__version__.split(".")[:2]))
CHANNELS_3 = channels_version >= (3, 0)
