from channels.routing import URLRouter
from chat import urls
from mail.urls import urlpatterns as mail_routes
from news.urls import urlpatterns


def router(routes):
    return URLRouter(routes)


chat = URLRouter([route for module in (urls,) for route in module.urlpatterns])
news = URLRouter(sum([urlpatterns], []))
mail = router(mail_routes)
