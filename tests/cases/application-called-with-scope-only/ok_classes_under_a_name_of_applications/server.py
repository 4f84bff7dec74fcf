from channels_graphql_ws import GraphqlWsConsumer
from elsewhere import connect


class Connection:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.close"})


async def serve(scope, receive, send):
    app = Connection
    await app(scope)(receive, send)


async def serve_graphql(scope, receive, send):
    app = GraphqlWsConsumer
    instance = app(scope)  # want: CHN104
    await instance(receive, send)


async def serve_others(scope, receive, send):
    await connect(scope)(receive, send)
