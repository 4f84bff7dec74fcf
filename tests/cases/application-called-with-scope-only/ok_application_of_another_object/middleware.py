class Holder:
    def __init__(self, inner):
        self.inner = inner


class Chooser:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        holder = Holder(dict)
        scope = holder.inner(scope)
        await self.app(scope, receive, send)
