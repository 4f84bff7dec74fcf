from channels.routing import ProtocolTypeRouter
from channels.staticfiles import StaticFilesWrapper  # [removed-channels-module]
from django.core.asgi import get_asgi_application

application = StaticFilesWrapper(ProtocolTypeRouter({"http": get_asgi_application()}))
