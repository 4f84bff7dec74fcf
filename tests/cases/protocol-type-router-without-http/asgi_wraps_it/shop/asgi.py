from channels.auth import AuthMiddlewareStack
from shop import routing

application = AuthMiddlewareStack(routing.application)
