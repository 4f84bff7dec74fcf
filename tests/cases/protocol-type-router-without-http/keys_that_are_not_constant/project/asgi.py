from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from plugins import Protocol

applications = [(Protocol.WEBSOCKET, URLRouter([])), (Protocol.HTTP, get_asgi_application())]

application = ProtocolTypeRouter(
    {
        Protocol.HTTP: get_asgi_application(),
        Protocol.WEBSOCKET: URLRouter([]),
    }
)
computed = ProtocolTypeRouter({name.value: app for name, app in applications})
formatted = ProtocolTypeRouter({f"{Protocol.HTTP}": get_asgi_application(), "websocket": URLRouter([])})

looped = {}
for protocol, app in applications:
    looped[protocol] = app
looped_application = ProtocolTypeRouter(looped)
