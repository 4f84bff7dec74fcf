from channels.consumer import SyncConsumer
from django.db import close_old_connections


class WorkerConsumer(SyncConsumer):
    def __call__(self, receive, send):  # want: CHN105:4-16 high "use async def __call__(self, scope, receive, send)"
        close_old_connections()
        return super().__call__(receive, send)
