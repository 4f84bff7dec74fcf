from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
application.application_mapping["lifespan"] = get_asgi_application()

if application.application_mapping.get("lifespan"):
    application.application_mapping["http"] = get_asgi_application()

whole = ProtocolTypeRouter({"websocket": URLRouter([]), "http": get_asgi_application()})
other = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
whole.application_mapping["http"] = get_asgi_application()
print(other.application_mapping["websocket"])
