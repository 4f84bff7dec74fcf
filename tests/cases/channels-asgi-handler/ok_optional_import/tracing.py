import functools

try:
    from channels.http import AsgiHandler
except ImportError:
    AsgiHandler = None


def traced(method):
    @functools.wraps(method)
    def wrapper(*args, **kwargs):
        return method(*args, **kwargs)

    return wrapper


def patch_channels():
    if AsgiHandler is not None:
        AsgiHandler.handle = traced(AsgiHandler.handle)


def request_classes():
    from django.core.handlers.asgi import ASGIRequest

    classes = [ASGIRequest]
    try:
        from channels.http import AsgiRequest
    except (ImportError, AttributeError):
        pass
    else:
        classes.append(AsgiRequest)
    return tuple(classes)
