class Scope:
    def __init__(self, parent=None):
        self.parent = parent
        self.instances = {}


class Singleton:
    """Makes one object per scope."""

    def __init__(self, factory):
        self.factory = factory

    def __call__(self, scope):
        if self.factory not in scope.instances:
            scope.instances[self.factory] = self.factory()
        return scope.instances[self.factory]


class Injected:
    def __init__(self, app, name):
        self.app = app
        self.name = name

    def __call__(self, scope):
        return self.app.container.resolve(self.name, scope)


def provider(inner):
    def provide(scope):
        return inner(scope.instances)

    return provide
