import channels


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept", "version": channels.__version__})


def application_for(scope):
    return EchoApp(scope)


APPLICATIONS = {"echo": EchoApp, "made": application_for}
