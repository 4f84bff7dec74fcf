import sentry_sdk
from opentracing import global_tracer


class TagScope:
    def __init__(self, callback, **tags):
        self.callback = callback
        self.tags = tags

    def __call__(self, scope):
        for name, value in self.tags.items():
            scope.set_tag(name, value)
        return self.callback()


def traced(function):
    def wrapper(*args, **kwargs):
        with global_tracer().start_active_span(function.__name__) as scope:
            scope.span.set_tag("component", "channels")
            return function(*args, **kwargs)

    return wrapper


def report(error, app):
    def fill(scope):
        scope.set_extra("app", app.name)

    with sentry_sdk.push_scope() as scope:
        fill(scope)
        sentry_sdk.capture_exception(error)
