from channels.generic.websocket import AsyncWebsocketConsumer
from channels.security.websocket import WebsocketDenier


class PolicyConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.close(code=4403)


class PolicyMiddleware:
    def __init__(self, inner, policy):
        self.inner = inner
        self.policy = policy

    async def __call__(self, scope, receive, send):
        if scope["user"].is_anonymous:
            denier = WebsocketDenier(scope)  # want: CHN104 "WebsocketDenier"
            return await denier(receive, send)
        if not self.policy.allows(scope["user"]):
            return await PolicyConsumer(scope)(receive, send)  # want: CHN104 "PolicyConsumer"
        return await self.inner(scope, receive, send)
