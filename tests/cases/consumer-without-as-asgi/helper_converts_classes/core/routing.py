import inspect

from django.urls import path


def ws(pattern, consumer):
    if inspect.isclass(consumer):
        consumer = consumer.as_asgi()
    return path(pattern, consumer)


def any_ws(pattern, application):
    if isinstance(application, type):
        return path(pattern, application.as_asgi())
    return path(pattern, application)


def application_for(consumer):
    return consumer.as_asgi()
