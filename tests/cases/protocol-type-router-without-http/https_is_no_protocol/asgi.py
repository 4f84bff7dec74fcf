from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({  # want: CHN301:14-+3:2 high 'ProtocolTypeRouter has "https", which is no protocol of ASGI: call it "http"'
    "https": get_asgi_application(),
    "websocket": URLRouter([]),
})
