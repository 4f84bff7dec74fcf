from django.contrib import admin
from django.urls import path


class View:
    @classmethod
    def as_asgi(cls):
        return lambda request: None

    @classmethod
    def as_view(cls):
        return lambda request: None


class Dynamic(type):
    def __getattr__(cls, name):
        return View.as_view


class Feed(metaclass=Dynamic):
    pass


def route(pattern, view):
    return pattern, view


urlpatterns = [
    path("admin/", admin.site.urls),
    path("view/", View.as_asgi()),
    path("feed/", Feed.as_asgi()),
    route("other/", View.as_view()),
    "nothing",
]
