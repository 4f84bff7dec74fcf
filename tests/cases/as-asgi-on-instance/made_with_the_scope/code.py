from channels.consumer import AsyncConsumer


class Chat(AsyncConsumer):
    pass


async def application(scope, receive, send):
    await Chat(scope).as_asgi()(scope, receive, send)  # want: CHN104
