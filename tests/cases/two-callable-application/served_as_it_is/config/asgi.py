class Application:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "and runserver makes one"
        await send({"type": "http.response.start", "status": 200})


application: type = Application
