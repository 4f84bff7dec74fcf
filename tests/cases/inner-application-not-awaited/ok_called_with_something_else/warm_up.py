from channels.routing import ProtocolTypeRouter

application = ProtocolTypeRouter({"http": None})


async def warm_up(scope, receive, send, timeout):
    application()
    application(scope, receive, send, timeout)
