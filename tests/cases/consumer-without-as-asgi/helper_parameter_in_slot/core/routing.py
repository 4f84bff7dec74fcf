from channels.auth import AuthMiddlewareStack
from channels.security.websocket import AllowedHostsOriginValidator
from django.urls import re_path


def ws(pattern, consumer, name=None):
    return re_path(r"^ws/" + pattern, consumer, name=name)


def member_ws(pattern, consumer):
    return ws(pattern, AllowedHostsOriginValidator(AuthMiddlewareStack(consumer)))
