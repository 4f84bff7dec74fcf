from base import Keeper


class Tracer:
    def wrap(self, handler):
        async def traced(scope, receive, send):
            handler(scope, receive, send)  # want: CHN204

        return traced


class Tracing(Keeper):
    async def __call__(self, scope, receive, send):
        following = self.following
        following(scope, receive, send)  # want: CHN204
