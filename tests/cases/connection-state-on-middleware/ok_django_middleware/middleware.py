class CurrentUserMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    async def __call__(self, request):
        self.user = request.user
        response = await self.get_response(request)
        response["X-User"] = self.user.pk
        return response


class Task:
    async def __call__(self, scope, name, value):
        self.name = name
        await value()
        return self.name
