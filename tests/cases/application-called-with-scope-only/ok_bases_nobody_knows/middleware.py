import channels
from elsewhere import Base


class Tracer(Base):
    async def __call__(self, scope, receive, send):
        await super().__call__(scope)
        return super().__call__(scope, receive, send)


class Registry:
    application = channels

    async def __call__(self, scope, receive, send):
        found = self.application(scope)
        return found or super().__call__(receive, send)
