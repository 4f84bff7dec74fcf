from django.urls import path


class RouteMixin:
    def route(self):
        return path(self.url, self.app)


def as_path(self):
    return path(self.url, self.routes[0])
