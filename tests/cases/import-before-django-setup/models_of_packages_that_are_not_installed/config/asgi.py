import os

import knox.auth  # want: CHN110 "knox.auth"
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from rest_framework_simplejwt import tokens  # want: CHN110 "rest_framework_simplejwt.tokens"

from chat.token_auth import TokenAuthMiddleware  # want: CHN110 "chat.token_auth -> rest_framework.authtoken.models"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": TokenAuthMiddleware(URLRouter([]), tokens, knox.auth)}
)
