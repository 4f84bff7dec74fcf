from base import Feed, Hub

channels = {"http": None, "chat": Feed}  # want: CHN101
hub = Hub(channels)

handler = Feed
server = Hub({"http": None, "feed": handler})  # want: CHN101
