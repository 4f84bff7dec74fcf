"""CHN902 (opt-in): routes to consumers among Django's ``urlpatterns``.

Django calls what it finds there with a request, whatever the version of Channels: ``app() missing 2 required positional
arguments: 'receive' and 'send'``, or, for a bare class, ``'ChatConsumer' object has no attribute '_resource_closers'``.
A websocket never gets there: ``URLRouter`` looks in the list that it is given.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, AbstractSet, Dict, Iterable, Iterator, List, Optional, Tuple

from channels3_lint import channels_api
from channels3_lint.channels_api import INCLUDE_FUNCTIONS, URL_LIST_FUNCTIONS
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import APPLICATIONS, CONSUMERS, Kind
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.slots import ROUTER_FILES, SlotKind
from channels3_lint.semantics.syntax import argument_at, last_part, mentioned_names, walk
from channels3_lint.semantics.values import Call, ModuleObject, dotted_name

if TYPE_CHECKING:
    from channels3_lint.semantics.list_values import Element

RULE = Rule(
    code="CHN902",
    symbol="websocket-routes-in-urlpatterns",
    since="2.0",
    summary="A consumer is routed in Django's `urlpatterns`.",
    prefilter=("urlpatterns",),
    needs_asgi=False,
)

#: The list in which Django looks for routes.
URLPATTERNS = "urlpatterns"

#: How far includes of includes are followed.
MAX_INCLUDES = 20

#: For the calls that make routes: whether they lead to a consumer.
Known = Dict[ast.Call, bool]


@RULE.check(ast.Module)
def urlpatterns(context: Context, node: ast.Module) -> Iterator[Problem]:
    """The routes to consumers in that list: where they are written, or the name that brings them there."""
    module = context.module
    known: Known = {}
    for element in _elements(context, module) if _is_djangos(context, module) else ():
        if element.module is module or (element.by is not None and not _is_reported(context, element)):
            for place, is_brought in _places(context, element, known):
                what = "brings consumers into urlpatterns: use" if is_brought else "is no Django view: route it in"
                yield Problem(place, f"{ast.unparse(place)} {what} a URLRouter")


def _elements(context: Context, module: Module) -> List[Element]:
    return [element for element in context.lists.at_end(module, URLPATTERNS) if element is not None]


def _places(context: Context, element: Element, known: Known) -> Iterator[Tuple[ast.expr, bool]]:
    """Where an element routes to consumers: their views, and, with True, the names that bring in such routes."""
    if element.by is not None or not isinstance(element.node, ast.Call):
        if _leads_to_consumer(context, element, known):
            yield element.by or element.node, True
        return
    for route in _routes(context, element):
        for view in _views(context, route):
            if context.kinds.is_one_of(route.module, view, CONSUMERS):
                yield view, False
            for argument, inner in _included(context, route.module, view):
                if inner.module is element.module:
                    yield from _places(context, inner, known)
                elif _leads_to_consumer(context, inner, known):
                    yield inner.by or argument, True


def _leads_to_consumer(context: Context, element: Element, known: Known, depth: int = 0) -> bool:
    """Whether an element routes to a consumer, itself or through what it includes."""
    for route in _routes(context, element) if depth < MAX_INCLUDES else ():
        if route.node not in known:
            # What includes itself leads nowhere new.
            known[route.node] = False
            for view in _views(context, route):
                known[route.node] = context.kinds.is_one_of(route.module, view, CONSUMERS) or any(
                    _leads_to_consumer(context, inner, known, depth + 1)
                    for _, inner in _included(context, route.module, view)
                )
        if known[route.node]:
            return True
    return False


def _routes(context: Context, element: Element) -> List[Call]:
    return [value for value in context.names.values(element.module, element.node) if isinstance(value, Call)]


def _views(context: Context, route: Call) -> List[ast.expr]:
    """What a route leads to, if it is one."""
    slots = context.slots.of_call(route.module, route.node, follow=True)
    return [slot.node for slot in slots if slot.kind is SlotKind.ROUTE]


def _included(context: Context, module: Module, view: ast.expr) -> List[Tuple[ast.expr, Element]]:
    """What a view includes, a list or a module, with its routes, unless they are reported in their own module."""
    if not isinstance(view, ast.Call) or not view.args or not _calls(context, module, view, INCLUDE_FUNCTIONS):
        return []
    argument = view.args[0]
    if isinstance(argument, ast.Tuple) and argument.elts:
        # include((routes, "app_name"))
        argument = argument.elts[0]
    sources = context.names.values(module, argument)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        sources = (context.names.imports.find(module, argument.value),)
    found: Iterable[Optional[Element]] = context.lists.of(module, argument)
    for source in sources:
        if isinstance(source, ModuleObject):
            other = context.names.load(source.path)
            found = [] if other is None or _is_djangos(context, other) else _elements(context, other)
    return [(argument, element) for element in found if element is not None]


def _calls(context: Context, module: Module, call: ast.Call, names: AbstractSet[str]) -> bool:
    """Whether a call may be of one of these functions."""
    return not names.isdisjoint(map(dotted_name, context.names.values(module, call.func)))


# Whose list is it?


def _is_reported(context: Context, element: Element) -> bool:
    """Whether an element stands among Django's routes in the module that it is written in."""
    return _is_djangos(context, element.module) and any(
        other.node is element.node for other in _elements(context, element.module)
    )


def _is_djangos(context: Context, module: Module) -> bool:
    """Whether the list of a module is surely Django's: it is often what a URLRouter is given, under the same name.

    ``app_name`` beside it tells nothing: it is copied with the rest of a ``urls.py``.
    """
    if _is_handed_to_router(context, module):
        return False
    is_djangos = _makes_routes_for_django(context, module) or any(
        _is_django_view(context, route.module, view)
        for element in _elements(context, module)
        for route in _routes(context, element)
        for view in _views(context, route)
    )
    return is_djangos and not (module.is_about_asgi and _is_routed_elsewhere(context, module))


def _is_handed_to_router(context: Context, module: Module) -> bool:
    """Whether a URLRouter of the module itself is given the list, in whatever way."""
    return any(URLPATTERNS in mentioned_names(routes) for routes in _routed(context, module))


def _is_routed_elsewhere(context: Context, module: Module) -> bool:
    """Whether a URLRouter, in a file where routers are made, is given all that is in the list."""
    elements = _elements(context, module)
    # What is wrong stands in the list, whatever else was looked at that could have made it right.
    with context.names.answers.watched():
        homes = map(context.names.load, context.project.files_named(module, ROUTER_FILES))
        return bool(elements) and {element.node for element in elements} <= {
            element.node
            for home in filter(None, homes)
            if home.mentions("URLRouter")
            for routes in (*_routed(context, home), *_named_lists(home))
            for element in context.lists.of(home, routes)
            if element is not None
        }


def _named_lists(module: Module) -> Iterator[ast.expr]:
    """Where the lists of other modules are named, which may come to a router on ways that are not followed."""
    aliases = {
        alias.asname or alias.name
        for statement in module.nodes(ast.ImportFrom)
        for alias in statement.names
        if alias.name == URLPATTERNS
    }
    yield from (node for node in module.nodes(ast.Name) if node.id in aliases and isinstance(node.ctx, ast.Load))
    yield from (node for node in module.nodes(ast.Attribute) if node.attr == URLPATTERNS)


def _routed(context: Context, module: Module) -> Iterator[ast.expr]:
    """What the URLRouters of a module are given."""
    for call in module.nodes(ast.Call) if module.mentions("Router") else ():
        routes = argument_at(call, 0, "routes")
        if routes is not None and any(
            context.names.is_subclass(callee, channels_api.URL_ROUTER)
            for callee in context.names.values(module, call.func)
        ):
            yield routes


def _makes_routes_for_django(context: Context, module: Module) -> bool:
    """Whether a module calls a function that makes routes for Django's views alone: ``static(...)``."""
    return any(_calls(context, module, call, URL_LIST_FUNCTIONS) for call in module.nodes(ast.Call))


def _is_django_view(context: Context, module: Module, view: ast.expr) -> bool:
    """Whether a view is one that only Django can call; in a module called ``urls``, what is no ASGI application is."""
    calls = {last_part(node.func) for node in walk(view) if isinstance(node, ast.Call)}
    if _is_admin(context, module, view) or not calls.isdisjoint({"as_view", "include"}):
        return True
    if context.kinds.is_one_of(module, view, {Kind.VIEW, Kind.INCLUDE}):
        return True
    if any(dotted_name(value).startswith("django.") for value in context.names.values(module, view)):
        return True
    is_application = not calls.isdisjoint({"as_asgi", "get_asgi_application"}) or (
        context.kinds.is_one_of(module, view, APPLICATIONS)
    )
    return "urls" in module.name.rpartition(".")[2].split("_") and not is_application


def _is_admin(context: Context, module: Module, view: ast.expr) -> bool:
    """Whether a view is ``admin.site.urls``, or that of an AdminSite of one's own, or of one that is called so."""
    if not isinstance(view, ast.Attribute) or view.attr != "urls":
        return False
    classes = [value.callee for value in context.names.values(module, view.value) if isinstance(value, Call)]
    return last_part(view.value) == "site" or any(
        dotted_name(ancestor).endswith("AdminSite") for cls in classes for ancestor in context.names.ancestors(cls)
    )
