from channels.routing import URLRouter


def make():
    from shop.urls import urlpatterns

    return URLRouter(urlpatterns)
