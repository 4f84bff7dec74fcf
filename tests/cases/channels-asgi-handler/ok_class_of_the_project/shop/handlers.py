from django.core.handlers.asgi import ASGIHandler, ASGIRequest


class AsgiRequest(ASGIRequest):
    pass


class AsgiHandler(ASGIHandler):
    request_class = AsgiRequest


def make_handler() -> AsgiHandler:
    return AsgiHandler()
