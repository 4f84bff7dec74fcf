"""CHN301: a ProtocolTypeRouter that has no application for HTTP.

Channels 2 put its own ``AsgiHandler`` there. Channels 3.0.0 still does, with a DeprecationWarning; since Channels 4.0.0
every HTTP request fails with ``ValueError: No application configured for scope type 'http'``.
"""

from __future__ import annotations

import ast
from typing import AbstractSet, Iterator

from channels3_lint.channels_api import PROTOCOL_TYPE_ROUTER
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    argument_at,
    calls_super,
    has_constant,
    is_class_name,
    last_part,
    nodes_in,
    walk,
)
from channels3_lint.semantics.values import ClassObject, Dotted, FunctionObject, Value

RULE = Rule(
    code="CHN301",
    symbol="protocol-type-router-without-http",
    since="3.0",
    summary='A ProtocolTypeRouter has no `"http"` application.',
    prefilter=("Router", "websocket"),
)

#: What Channels calls the mapping.
MAPPING = "application_mapping"

MESSAGE = '{} has no "http" application{}: add "http": get_asgi_application()'


@RULE.check(ast.Call)
def router(context: Context, node: ast.Call) -> Iterator[Problem]:
    """A call of ProtocolTypeRouter, or of a subclass that keeps its ``__init__``, whose keys are all known."""
    if not node.args and not node.keywords:
        return
    if context.is_channels_4 and _is_called(context.module, node):
        return
    for callee in _callees(context, node):
        is_super = calls_super(node, "__init__")
        mapping = argument_at(node, 0, MAPPING) if is_super else context.routers.mapping_of(node, callee)
        keys = context.mappings.keys_at(mapping, node) if mapping is not None else None
        if keys is not None and "http" not in keys and not _is_fine(context, node):
            since = ", and Channels 4 adds none" if context.is_channels_4 else ""
            name = callee.node.name if isinstance(callee, ClassObject) else "ProtocolTypeRouter"
            if "https" in keys:
                message = f'{name} has "https", which is no protocol of ASGI: call it "http"'
            else:
                message = MESSAGE.format(name, since)
            yield Problem(node, message)
            return


def _is_fine(context: Context, node: ast.Call) -> bool:
    """Whether a router is given its HTTP application afterwards, stands in another router, or is served by nobody."""
    # What is wrong stands in this file, whatever else was looked at that could have made it right.
    with context.names.answers.watched():
        return (
            _is_completed(context.module, node)
            or context.serving.is_inside_router(context.module, node)
            or context.serving.is_left_over(context.module, node)
        )


def _is_completed(module: Module, node: ast.Call) -> bool:
    """Whether the mapping of a router is given "http" afterwards: ``application.application_mapping["http"] = ...``."""
    assignment = module.parent(node)
    place = module.place(assignment) if isinstance(assignment, ast.Assign) else None
    if place is None:
        return False
    targets = {ast.unparse(target) for target in getattr(assignment, "targets")}
    return any(
        _is_mapping_of(child, targets) and has_constant(statement, "http")
        for statement in place.block[place.position + 1 :]
        if isinstance(statement, (ast.Assign, ast.Expr))
        for child in nodes_in(statement, ast.Attribute)
    )


def _is_mapping_of(node: ast.Attribute, routers: AbstractSet[str]) -> bool:
    return node.attr == "application_mapping" and ast.unparse(node.value) in routers


def _is_called(module: Module, node: ast.Call) -> bool:
    """Whether the module hands a router its connections itself, and so decides which ones.

    Since Channels 4 a router does nothing about HTTP unless it is asked.
    """
    assignment = module.parent(node)
    targets = assignment.targets if isinstance(assignment, ast.Assign) else []
    names = set(filter(None, map(last_part, targets)))
    return any(last_part(call.func) in names and len(call.args) == 3 for call in module.nodes(ast.Call))


def _callees(context: Context, node: ast.Call) -> Iterator[Value]:
    """The routers whose own ``__init__`` a call reaches."""
    if calls_super(node, "__init__"):
        owner = context.names.enclosing_class(context.module, node)
        if owner is not None and next(context.names.bases(owner), None) == Dotted(PROTOCOL_TYPE_ROUTER):
            yield owner
        return
    if not is_class_name(last_part(node.func)):
        return
    for callee in context.values(node.func):
        if context.names.is_subclass(callee, PROTOCOL_TYPE_ROUTER):
            if not _has_own_ways(context, callee) and not context.classes.has_unknown_base(callee):
                yield callee


def _has_own_ways(context: Context, callee: Value) -> bool:
    """Whether a subclass makes the mapping, or answers HTTP, itself."""
    if not isinstance(callee, ClassObject):
        return False
    methods = (context.classes.definition(callee, name) for name in ("__init__", "__call__"))
    return any(_is_about_http(method) for method in methods if method is not None)


def _is_about_http(function: FunctionObject) -> bool:
    """Whether a method names HTTP, other than to do something with all else: ``if scope["type"] != "http"``."""
    others = [
        part
        for compare in nodes_in(function.node, ast.Compare)
        if isinstance(compare.ops[0], (ast.NotEq, ast.NotIn))
        for part in walk(compare)
    ]
    named = (constant for constant in nodes_in(function.node, ast.Constant) if constant.value == "http")
    return any(constant not in others for constant in named)
