class TimedMixin:
    async def __call__(self, receive, send):
        self.begun = 0
        await super().__call__(receive, send)
