from channels.http import AsgiHandler  # want: CHN302
from django.core.handlers.asgi import ASGIHandler
from django.utils.module_loading import import_string


def configured_handler(path):
    AsgiHandler = import_string(path)
    return AsgiHandler()


def handler_of(AsgiHandler):
    return AsgiHandler.__name__


def django_handlers():
    return [AsgiHandler() for AsgiHandler in (ASGIHandler,)]


def channels_handler():
    return AsgiHandler()  # want: CHN302
