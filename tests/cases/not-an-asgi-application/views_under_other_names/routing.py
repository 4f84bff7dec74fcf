from channels.routing import URLRouter
from django.urls import path
from django.views.generic import TemplateView


def nothing():
    return None


class Plain:
    def __init__(self, scope):
        self.scope = scope

    def __call__(self):
        return self.scope


routes = [path("about/", TemplateView)]  # want: CHN111 "TemplateView is a Django view"
for name in ("a", "b"):
    routes = routes + [path(name, nothing)]
routes += tuple(make(name) for name in "ab")
routes += {path("x/", Plain)} | other
router = URLRouter(routes)
