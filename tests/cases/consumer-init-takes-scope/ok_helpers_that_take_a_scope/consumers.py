from channels.generic.websocket import AsyncJsonWebsocketConsumer


class ScopeAsContext:
    """Lets resolvers read the scope with dots."""

    def __init__(self, scope):
        self._asgi_scope = scope

    def __getattr__(self, name):
        return self._asgi_scope[name]


class Subscription:
    def __init__(self, scope, consumer):
        self.scope = scope
        self.consumer = consumer


class UserContext(ScopeAsContext):
    def __init__(self, scope):
        super().__init__(scope)
        self.user = scope["user"]


class GraphConsumer(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content, **kwargs):
        context = UserContext(self.scope)
        subscription = Subscription(self.scope, self)
        await self.send_json({"id": context.user.pk, "of": id(subscription)})


class ChatConsumer:
    """What the terminal client runs; only its name is that of the server's."""

    def __init__(self, scope):
        self.scope = scope


def terminal(scope):
    return ChatConsumer(scope), ChatConsumer(scope=scope), ChatConsumer({"type": "tty"})
