"""Routes and views where an application must stand: wrong in every version."""

from __future__ import annotations

from runtime.harness import Example, hears, shows_page
from runtime.proof import WORKS, Outcomes, proof

DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"
GOOD = Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS)


@proof(
    bad=Outcomes(
        channels2=DJANGO_2,
        channels3="TypeError: 'list' object is not callable",
        channels4="TypeError: 'list' object is not callable",
    ),
    good=GOOD,
)
async def a_list_of_routes(example: Example) -> str:
    return await hears(example.load("routing").application)


INCLUDED = (
    "at import: ImproperlyConfigured: <URLResolver <URLPattern list> (None:None) 'chat/'>: include() is not supported "
    "in URLRouter. Use nested URLRouter instances instead."
)


@proof(bad=Outcomes(channels2=DJANGO_2, channels3=INCLUDED, channels4=INCLUDED), good=GOOD)
async def included(example: Example) -> str:
    return await hears(example.load("included").application, path="/chat/ws/chat/")


@proof(
    bad=Outcomes(
        channels2="TypeError: WSGIHandler.__call__() missing 1 required positional argument: 'start_response'",
        channels3="TypeError: WSGIHandler.__call__() missing 1 required positional argument: 'start_response'",
        channels4="TypeError: WSGIHandler.__call__() takes 3 positional arguments but 4 were given",
    ),
    good=GOOD,
)
async def a_wsgi_application(example: Example) -> str:
    return await shows_page(example.load("wsgi").application, "/")


async def shows(example: Example, path: str) -> str:
    from django.conf import settings

    page = example.load("views")
    settings.ROOT_URLCONF = "views"
    return await shows_page(page.application, path)


@proof(
    bad=Outcomes(
        channels2="TypeError: 'HttpResponse' object is not callable",
        channels3="TypeError: 'HttpResponse' object is not callable",
        channels4="TypeError: index() takes 1 positional argument but 3 were given",
    ),
    good=GOOD,
)
async def a_view(example: Example) -> str:
    return await shows(example, "/")


@proof(
    bad=Outcomes(
        channels2="AttributeError: 'dict' object has no attribute 'method'",
        channels3="AttributeError: 'dict' object has no attribute 'method'",
        channels4="AttributeError: 'dict' object has no attribute 'method'",
    ),
    good=GOOD,
)
async def a_class_based_view(example: Example) -> str:
    return await shows(example, "/about/")
