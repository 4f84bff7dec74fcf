from .base import LiveSocket


class RoomSocket(LiveSocket):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = self.scope["url_route"]["kwargs"]["room"]  # want: CHN106:20-30 inference "self.scope is not set before"
