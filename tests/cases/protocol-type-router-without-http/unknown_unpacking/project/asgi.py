from channels.routing import ProtocolTypeRouter, URLRouter
from plugins import protocols, load_protocols

application = ProtocolTypeRouter({"websocket": URLRouter([]), **protocols})
loaded = ProtocolTypeRouter({**load_protocols(), "websocket": URLRouter([])})
united = ProtocolTypeRouter({"websocket": URLRouter([])} | protocols)
called = ProtocolTypeRouter(dict(protocols, websocket=URLRouter([])))
keywords = ProtocolTypeRouter(dict(websocket=URLRouter([]), **protocols))

mapping = {"websocket": URLRouter([])}
mapping.update(load_protocols())
updated = ProtocolTypeRouter(mapping)
