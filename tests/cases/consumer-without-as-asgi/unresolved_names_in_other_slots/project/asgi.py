from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from channels.testing import WebsocketCommunicator
from django.core.asgi import get_asgi_application

from warehouse_sockets.applications import OrderConsumer, StockConsumer

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(StockConsumer),
        "mqtt": OrderConsumer,
    }
)


def communicator():
    return WebsocketCommunicator(OrderConsumer, "/ws/orders/")
