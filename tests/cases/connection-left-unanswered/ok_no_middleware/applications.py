"""Functions of three, and methods beside them, whose return tells a caller something."""


class Registry:
    def __init__(self, inner):
        self.inner = inner

    async def user(self, scope):
        if "user" not in scope:
            return None
        return scope["user"]

    async def __call__(self, scope, receive, send):
        scope["user"] = await self.user(scope)
        await self.inner(scope, receive, send)


class Parser:
    async def __call__(self, scope, received, sent):
        if not received:
            return
        self.parsed = scope, sent


async def find(scope, receive, send):
    if scope not in receive:
        return None
    return send


def counting(inner):
    async def count(scope, receive, send):
        if not scope:
            return
        print(scope, receive, send)

    return count
