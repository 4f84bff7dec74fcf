class RoomMixin:
    def __init__(self, scope, **kwargs):
        super().__init__(**kwargs)
        self.room = scope["url_route"]["kwargs"]["room"]


class FineMixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = None
