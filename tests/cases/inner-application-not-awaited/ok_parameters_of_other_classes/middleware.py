class Log:
    def __init__(self, write):
        self.write = write


class LogMiddleware:
    def __init__(self, app):
        self.app = app
        self.log = Log(print)

    async def __call__(self, scope, receive, send):
        self.log.write(scope, receive, send)
        write = self.log.write
        write(scope, receive, send)


class Server:
    async def __call__(self, scope, receive, send):
        send(scope, receive, send)
