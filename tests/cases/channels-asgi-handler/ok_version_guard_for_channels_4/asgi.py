import channels
from channels.routing import ProtocolTypeRouter

if int(channels.__version__.split(".")[0]) >= 4:
    from django.core.asgi import get_asgi_application

    http = get_asgi_application()
else:
    from channels.http import AsgiHandler

    http = AsgiHandler()

application = ProtocolTypeRouter({"http": http})
