import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from rest_framework import authtoken, exceptions
from rest_framework.authentication import TokenAuthentication
from rest_framework_simplejwt.exceptions import TokenError

from chat.token_auth import TokenAuthMiddleware

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": TokenAuthMiddleware(
            URLRouter([]), TokenAuthentication(), (TokenError, exceptions.AuthenticationFailed), authtoken
        ),
    }
)
