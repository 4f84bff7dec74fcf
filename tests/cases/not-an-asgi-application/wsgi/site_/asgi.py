from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application

from . import wsgi

application = ProtocolTypeRouter(
    {
        "http": get_wsgi_application(),  # want: CHN111:16-38 high "get_wsgi_application() is a WSGI application"
        "https": wsgi.application,  # want: CHN111:17-33 inference "wsgi.application is a WSGI application: use get_asgi_application()"
        "other": AuthMiddlewareStack(wsgi.handler),  # want: CHN111
    }
)
mended = ProtocolTypeRouter({"http": get_asgi_application()})
