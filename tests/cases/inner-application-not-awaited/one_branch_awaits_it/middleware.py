class DispatchMiddleware:
    def __init__(self, following):
        self.following = following

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            return await self.following(scope, receive, send)
        self.following(dict(scope, token="x"), receive, send)  # want: CHN204
