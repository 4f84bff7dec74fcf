"""CHN113: Django alone is served, while the project has routes for websockets that nothing serves.

Every websocket fails with ``ValueError: Django can only handle ASGI/HTTP connections, not websocket.`` (Django 3.0 to
6.1). It is what Django's ``startproject`` writes, and what is left when ASGI_APPLICATION moves from ``routing.py`` to
``asgi.py``, and the router does not.
"""

from __future__ import annotations

import ast
import os
import re
from typing import FrozenSet, Iterator, List, Optional

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.entry_points import APPLICATION, is_asgi_module
from channels3_lint.semantics.kinds import CONSUMERS
from channels3_lint.semantics.project import File, Module
from channels3_lint.semantics.scopes import BindingKind, Scopes
from channels3_lint.semantics.slots import SlotKind
from channels3_lint.semantics.syntax import has_constant, last_part, mentioned_names, targets_of
from channels3_lint.semantics.values import Call, Dotted

RULE = Rule(
    code="CHN113",
    symbol="websocket-router-never-served",
    since="3.0",
    summary="Django alone is served, beside routes for websockets that nothing serves.",
    prefilter=("get_asgi_application",),
    needs_asgi=False,
)

#: Where routes for websockets stand by convention, and the words of what may serve them.
ROUTES = "routing.py"
ROUTERS = ("ProtocolTypeRouter", "URLRouter")

#: Modules of tests, which serve what a test needs.
TESTS = re.compile(r"(?:.*\.)?tests?\.")


@RULE.check(ast.Module)
def alone(context: Context, node: ast.Module) -> Iterator[Problem]:
    """What a server takes of an entry module, where that is Django's own application."""
    module = context.module
    name = APPLICATION if is_asgi_module(module.name) else context.serving.designated_name(module)
    served = _values_of(module, name) if name is not None else []
    if name is None or not served or not all(_is_django(context, value) for value in served):
        return
    if any(_is_replaced(context, name, router) for router in module.nodes(ast.Call)):
        yield Problem(served[0], f"the router above is replaced by Django alone: serve the router as {name}")
    elif not TESTS.match(module.name) and not _names_router(module) and context.serving.designated_name(module) == name:
        routes = _unserved(context)
        if routes is not None:
            message = f"Django alone is served, and not the websockets of {routes.name}: use ProtocolTypeRouter"
            yield Problem(served[0], message, is_inferred=True)


def _names_router(module: Module) -> bool:
    """Whether the code of a module names a router of Channels, for whatever it does with it."""
    return module.mentions(*ROUTERS) and not set(ROUTERS).isdisjoint(mentioned_names(module.tree))


def _values_of(module: Module, name: str) -> List[ast.expr]:
    """What a name of a module holds at its end; nothing where that cannot be known."""
    bindings = Scopes(module).at_end(name)
    values = [binding.value for binding in bindings if binding.kind is BindingKind.VALUE and not binding.path]
    return [value for value in values if value is not None] if len(values) == len(bindings) else []


def _is_django(context: Context, node: ast.expr, inside: FrozenSet[ast.AST] = frozenset()) -> bool:
    """Whether an expression is surely Django's application, in nothing but wrappers that leave the rest to it.

    ``inside`` are the wrappers around it: what wraps itself, in a loop, is not known.
    """
    values = context.values(node)
    return bool(values) and all(
        isinstance(value, Call)
        and isinstance(value.callee, Dotted)
        and (
            value.callee.name in channels_api.DJANGO_APPLICATION_MAKERS
            or value.callee.name in channels_api.HTTP_WRAPPERS
            and value.module is context.module
            and value.node not in inside
            and len(value.node.args) == 1
            and _is_django(context, value.node.args[0], inside | {value.node})
        )
        for value in values
    )


def _is_replaced(context: Context, name: str, call: ast.Call) -> bool:
    """Whether a router for websockets is all that an assignment gives this name, which nothing reads after that."""
    statement = context.module.parent(call)
    is_given = (
        isinstance(statement, ast.Assign)
        and statement in context.module.tree.body
        and [target.id for target in targets_of(statement) if isinstance(target, ast.Name)] == [name]
        and len(statement.targets) == 1
    )
    is_read = any(node.id == name and isinstance(node.ctx, ast.Load) for node in context.module.nodes(ast.Name))
    return is_given and not is_read and _is_websocket_router(context, context.module, call)


def _is_websocket_router(context: Context, module: Module, call: ast.Call) -> bool:
    """Whether a call makes a router with an entry for websockets."""
    return (
        last_part(call.func) != ""
        and has_constant(call, "websocket")
        and any(
            context.names.is_subclass(callee, channels_api.PROTOCOL_TYPE_ROUTER)
            for callee in context.names.values(module, call.func)
        )
    )


def _unserved(context: Context) -> Optional[Module]:
    """A ``routing.py`` with routes for websockets, where no module makes a router that a server could be told to take.

    Of several, that with a router by protocol, or the first. Only the modules beside it, beside the entry module and in
    the folders that imports start from are looked at.
    """
    project = context.project
    # Above the folder that holds the packages of a project there may be others: what it is an example of, say.
    top = os.path.join(context.module.top, "")
    paths = [path for path in project.files_named(context.module, [ROUTES]) if path.startswith(top)]
    modules = [module for module in map(context.names.load, paths) if module is not None and module.is_about_asgi]
    routers = [module for module in modules if _makes_router(context, module)]
    found = routers or [module for module in modules if _routes_consumers(context, module)]
    if not found:
        return None
    roots = [File(os.path.join(root, "")) for root in project.roots(context.module)]
    beside = {path for file in (context.module, *found, *roots) for path in project.neighbours(file)}
    texts = map(project.text_of, beside.difference(paths, [context.module.path]))
    if any(word in text for text in texts for word in ROUTERS):
        return None
    return min(found, key=lambda module: module.path)


def _makes_router(context: Context, module: Module) -> bool:
    return any(_is_websocket_router(context, module, call) for call in module.nodes(ast.Call))


def _routes_consumers(context: Context, module: Module) -> bool:
    return any(
        slot.kind is SlotKind.ROUTE and context.kinds.is_one_of(module, slot.node, CONSUMERS)
        for slot in context.slots.of_module(module)
    )
