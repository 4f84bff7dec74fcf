from channels.layers import get_channel_layer
from dependency_injector import containers


def create(container, scope):
    application = container.application(scope)
    return application


class Registry:
    def __init__(self, app, inner):
        self.app = app
        self.inner = inner

    def scoped(self, scope):
        return self.inner(scope)

    def enter(self, scope):
        app = self.app(scope)
        app.init_resources()
        layer = get_channel_layer()
        return app, layer, containers


class Tracer:
    def __call__(self, scope):
        return {"scope": scope}


tracer = Tracer()
span = tracer({"name": "root"})
