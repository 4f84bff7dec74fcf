import channels
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

if int(channels.__version__.split(".")[0]) < 3:
    application = ProtocolTypeRouter({"http": get_asgi_application})
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
