from channels.middleware import BaseMiddleware


class ProjectMiddleware(BaseMiddleware):
    def header(self, scope, name):
        return dict(scope["headers"]).get(name)
