class SyncMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, request):
        if not request.user:
            return None
        return self.inner(request)


class NestedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        async def counted(message):
            if message["type"] == "websocket.close":
                return
            await send(message)

        def known():
            if "user" in scope:
                return
            scope["user"] = None

        known()
        await self.inner(scope, receive, counted)
