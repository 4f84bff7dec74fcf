from django.urls import path


def build(*apps):
    return [path(app.__name__, app) for app in apps]


def by_name(prefix, **apps):
    return [path(prefix + name, app) for name, app in apps.items()]


def values_of(apps):
    return [path("some/", app) for app in apps.values()]


def listed(apps, prefix=""):
    return [path(prefix, app) for app in apps]


def paired(rows):
    return handed(rows)


def handed(rows):
    return [path(url, app) for url, app in rows]


def first(apps):
    return path("first/", apps[0])


def field(route):
    return path(route.url, route.app)


def ws(url, *args, **kwargs):
    return path("ws/" + url, *args, **kwargs)


def anything(*args, **kwargs):
    return path(*args, **kwargs)
