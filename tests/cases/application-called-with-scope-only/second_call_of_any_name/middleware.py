class Tracing:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        wrapped = self.inner(scope)  # want: CHN107
        await wrapped(receive, send)  # want: CHN107 "wrapped is called in a second call"
