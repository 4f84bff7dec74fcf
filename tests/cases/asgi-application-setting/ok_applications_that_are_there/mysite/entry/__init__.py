async def application(scope, receive, send):
    raise ValueError(scope["type"])
