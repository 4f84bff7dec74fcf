class ASGI2Middleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        instance = self.app(scope)
        await instance(receive, send)


def double_to_single_callable(application):
    async def new_application(scope, receive, send):
        instance = application(scope)
        return await instance(receive, send)

    return new_application


class Tracing:
    def __init__(self, app, takes_two_calls):
        self.app = app
        self.takes_two_calls = takes_two_calls

    async def __call__(self, scope, receive, send):
        if self.takes_two_calls:
            return await self.app(scope)(receive, send)
        return await self.app(scope, receive, send)
