class Application:
    async def __call__(self, scope, receive, send):
        raise ValueError(scope["type"])
