try:
    from django.core.handlers.asgi import ASGIRequest
except ModuleNotFoundError:
    from channels.http import AsgiRequest as ASGIRequest


def is_asgi(request):
    return isinstance(request, ASGIRequest)
