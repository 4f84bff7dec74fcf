import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

http = get_asgi_application()
first = ProtocolTypeRouter({"http": http})  # want: CHN901


def either(*applications):
    return applications[0]


application = either(
    first,
    ProtocolTypeRouter({"http": http, "websocket": None}),  # want: CHN901
    ProtocolTypeRouter({"http": http}) if os.environ.get("QUIET") else None,  # want: CHN901
)
