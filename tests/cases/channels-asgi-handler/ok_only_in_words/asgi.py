"""The entry point.

Before: from channels.http import AsgiHandler
"""

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

# from channels.http import AsgiHandler
HELP = "Replace channels.http.AsgiHandler and channels.http.AsgiRequest."
RENAMED = {"AsgiHandler": "ASGIHandler", "AsgiRequest": "ASGIRequest"}

application = ProtocolTypeRouter(
    {
        # "http": AsgiHandler(),
        "http": get_asgi_application(),
    }
)
