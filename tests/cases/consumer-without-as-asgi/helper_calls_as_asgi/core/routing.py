from channels.auth import AuthMiddlewareStack
from django.urls import re_path


def ws(pattern, consumer, **initkwargs):
    return re_path(r"^ws/" + pattern, consumer.as_asgi(**initkwargs))


def member_ws(pattern, consumer):
    application = AuthMiddlewareStack(consumer.as_asgi())
    return re_path(pattern, application)


def rebinding_ws(pattern, consumer):
    consumer = consumer.as_asgi()
    return re_path(pattern, consumer)


class Routes:
    def __init__(self):
        self.urls = []

    def register(self, pattern, consumer):
        self.urls.append(re_path(pattern, consumer.as_asgi()))


AuthenticatedStack = lambda consumer: AuthMiddlewareStack(consumer.as_asgi())
