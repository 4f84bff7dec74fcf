import functools
import time


class MessageRateMiddleware:
    def __init__(self, inner, per_second=10):
        self.inner = inner
        self.per_second = per_second

    def __call__(self, scope):  # want: CHN103 "MessageRateMiddleware"
        return functools.partial(self.run, scope)

    async def run(self, scope, receive, send):
        allowed_at = time.monotonic()

        async def slow_receive():
            nonlocal allowed_at
            allowed_at += 1 / self.per_second
            return await receive()

        instance = self.inner(scope)
        await instance(slow_receive, send)
