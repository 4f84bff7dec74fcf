from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.utils.deprecation import MiddlewareMixin


class PresenceMiddleware:
    """Tells the websocket side which page a user looks at."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.scope = getattr(request, "scope", {})
        response = self.get_response(request)
        layer = get_channel_layer()
        async_to_sync(layer.group_send)("presence", {"type": "page.seen"})
        return response


def timezone_middleware(get_response):
    def middleware(request):
        request.timezone = request.COOKIES.get("tz", "UTC")
        return get_response(request)

    return middleware


class LegacyMiddleware(MiddlewareMixin):
    def __call__(self, request):
        return self.get_response(request)
