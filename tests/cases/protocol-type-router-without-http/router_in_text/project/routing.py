"""Routing of the project.

It used to be::

    application = ProtocolTypeRouter({"websocket": URLRouter([])})
"""
from channels.routing import URLRouter

# application = ProtocolTypeRouter({"websocket": URLRouter([])})
TEMPLATE = """
from channels.routing import ProtocolTypeRouter

application = ProtocolTypeRouter({})
"""
websocket = URLRouter([])
