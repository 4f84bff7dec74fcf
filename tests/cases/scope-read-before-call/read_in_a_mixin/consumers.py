from channels.generic.websocket import AsyncWebsocketConsumer


class PageMixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = self.scope["url_route"]["kwargs"]["page"]  # want: CHN106


class PageConsumer(PageMixin, AsyncWebsocketConsumer):
    pass
