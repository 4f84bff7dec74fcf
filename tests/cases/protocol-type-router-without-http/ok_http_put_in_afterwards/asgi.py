from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"websocket": URLRouter([])})
application.application_mapping["http"] = get_asgi_application()

other = ProtocolTypeRouter({"websocket": URLRouter([])})
other.application_mapping.update({"http": get_asgi_application()})

third = ProtocolTypeRouter({"websocket": URLRouter([])})
third.application_mapping.setdefault("http", get_asgi_application())
