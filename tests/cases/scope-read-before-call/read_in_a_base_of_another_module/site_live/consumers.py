from .base import RoomBase, WorkerBase


class RoomConsumer(RoomBase):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = self.room_name()  # want: CHN106:20-34 inference "self.room_name reads the scope before the consumer is called, which sets it: use it in connect()"


class Worker(WorkerBase):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.label = f"on {self.channel}"  # want: CHN106:27-39 inference "self.channel reads the scope before the consumer is called, which sets it: use it in a handler"
