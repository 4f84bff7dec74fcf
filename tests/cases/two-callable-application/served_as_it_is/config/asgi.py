class Application:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303:4-22 high "use async def __call__(self, scope, receive, send)"
        await send({"type": "http.response.start", "status": 200})


application: type = Application
