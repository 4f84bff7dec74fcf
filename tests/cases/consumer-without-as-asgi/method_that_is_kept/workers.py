from channels.consumer import SyncConsumer
from channels.routing import ChannelNameRouter


class Thumbnails(SyncConsumer):
    pass


workers = {}
add = workers.update
workers.setdefault("thumbnails", Thumbnails)  # want: CHN101

router = ChannelNameRouter(workers)
