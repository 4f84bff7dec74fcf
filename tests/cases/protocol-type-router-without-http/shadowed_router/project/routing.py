from unittest import mock

from channels.routing import ProtocolTypeRouter, URLRouter


def build(ProtocolTypeRouter, routes):
    return ProtocolTypeRouter({"websocket": URLRouter(routes)})


def build_double():
    ProtocolTypeRouter = mock.Mock()
    ProtocolTypeRouter({"websocket": URLRouter([])})
    ProtocolTypeRouter.assert_called_once()


router_class = ProtocolTypeRouter
ProtocolTypeRouter = mock.create_autospec(router_class)
application = ProtocolTypeRouter({"websocket": URLRouter([])})
