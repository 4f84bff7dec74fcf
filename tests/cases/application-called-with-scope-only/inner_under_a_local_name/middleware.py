class VisitMiddleware:
    def __init__(self, application):
        self.wrapped = application

    async def __call__(self, scope, receive, send):
        inner = self.wrapped
        return await inner(scope)  # want: CHN107
