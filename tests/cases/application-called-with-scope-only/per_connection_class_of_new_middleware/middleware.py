class Connection:
    def __init__(self, scope, inner):
        self.scope = scope
        self.inner = inner

    async def __call__(self, receive, send):
        inner = self.inner(self.scope)  # want: CHN107
        await inner(receive, send)  # want: CHN107:14-34 high "call the application once, with (scope, receive, send)"


class LoggedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        connection = Connection(scope, self.inner)
        return await connection(receive, send)
