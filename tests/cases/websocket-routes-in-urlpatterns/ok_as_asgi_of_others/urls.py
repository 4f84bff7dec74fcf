from django.contrib import admin
from django.urls import path


class View:
    @classmethod
    def as_asgi(cls):
        return lambda request: None

    @classmethod
    def as_view(cls):
        return lambda request: None


def route(pattern, view):
    return pattern, view


urlpatterns = [
    path("admin/", admin.site.urls),
    path("view/", View.as_asgi()),
    route("other/", View.as_view()),
    "nothing",
]
