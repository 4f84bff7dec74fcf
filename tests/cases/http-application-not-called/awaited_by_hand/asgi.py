from django.core.asgi import get_asgi_application

pages = get_asgi_application  # want: CHN109:8-28 high "get_asgi_application is a function, not an application: call it"
called = get_asgi_application()
unused = get_asgi_application


async def application(scope, receive, send):
    if scope["type"] == "http":
        await pages(scope, receive, send)
    elif scope["type"] == "lifespan":
        await get_asgi_application(scope, receive, send)  # want: CHN109:14-34
    else:
        await called(scope, receive, send)


class Chooser:
    def __init__(self):
        self.pages = get_asgi_application  # want: CHN109:21-41
        self.called = get_asgi_application()

    async def __call__(self, scope, receive, send):
        if scope["path"] == "/":
            return await self.called(scope, receive, send)
        return await self.pages(scope, receive, send)


async def make():
    return await pages("a", "b")
