import channels

if int(channels.__version__.split(".")[0]) >= 3:

    class UserAgentMiddleware:
        def __init__(self, inner):
            self.inner = inner

        async def __call__(self, scope, receive, send):
            agent = dict(scope["headers"]).get(b"user-agent")
            return await self.inner(dict(scope, agent=agent), receive, send)

else:

    class UserAgentMiddleware:
        def __init__(self, inner):
            self.inner = inner

        def __call__(self, scope):
            agent = dict(scope["headers"]).get(b"user-agent")
            return self.inner(dict(scope, agent=agent))
