from django.utils import timezone


class VisitMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, visited_at=timezone.now()), receive, send)


class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "LanguageMiddleware"
        return self.inner(dict(scope, language="de"))


def visitor_stack(inner):
    return VisitMiddleware(LanguageMiddleware(inner))
