class PerConnection:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send(self.scope)


app = PerConnection


async def serve(scope, receive, send):
    instance = app(scope)
    await instance(receive, send)


async def serve_at_once(scope, receive, send):
    await PerConnection(scope)(receive, send)
