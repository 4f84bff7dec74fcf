"""CHN106: ``self.scope`` read while a consumer is made.

Channels 2 made a consumer with its scope. Since Channels 3.0.0 the scope is set when the consumer is called, after
``__init__``: ``'ChatConsumer' object has no attribute 'scope'``. A generic consumer's ``__init__`` reads ``groups``.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Type, Union

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    attribute_of,
    first_parameter,
    has_constant,
    last_part,
    method,
    methods,
    own_nodes,
    required_parameters,
)
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN106",
    symbol="scope-read-before-call",
    since="3.0",
    summary="`self.scope` is read while a consumer is made, before Channels 3 has set it.",
    prefilter=(("scope", channels_api.SCOPE_READ, "__init__"), ("scope", channels_api.SCOPE_READ, "groups")),
)


@RULE.check(ast.ClassDef)
def read_too_early(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """What ``__init__``, the methods that it calls, and a ``groups`` property read from ``self.scope``."""
    cls = ClassObject(context.module, node)
    early = [read for function in _run_early(cls) for read in _reads(function)]
    if not early or not context.classes.is_consumer(cls):
        return
    groups = _groups(node)
    is_websocket = context.names.is_subclass(cls, *channels_api.WEBSOCKET_CONSUMERS)
    for read in early:
        # Only the generic websocket consumers read their groups while they are made.
        if is_websocket or groups is None or groups not in context.module.ancestors(read):
            if not _is_asked_for(context.module, read):
                yield Problem(read, f"{ast.unparse(read)} is not set before the consumer is called")


def _run_early(cls: ClassObject) -> Iterator[Function]:
    """The functions of a class that run while an instance is made."""
    init = method(cls.node, "__init__")
    if init is not None and "scope" not in required_parameters(init):
        yield init
        this = first_parameter(init)
        calls = [call for call in own_nodes(init) if isinstance(call, ast.Call) and attribute_of(call.func, this)]
        called = {last_part(call.func) for call in calls if not _is_asked_for(cls.module, call)}
        if not _attributes(init, ast.Store):
            yield from filter(None, (method(cls.node, name) for name in sorted(called)))
    groups = _groups(cls.node)
    if groups is not None:
        yield groups


def _groups(cls: ast.ClassDef) -> Optional[Function]:
    """The property ``groups`` of a class."""
    for function in [function for function in methods(cls) if isinstance(function, FUNCTIONS)]:
        decorators = {last_part(decorator) for decorator in function.decorator_list if function.name == "groups"}
        if not decorators.isdisjoint({"property", "cached_property"}):
            return function
    return None


def _attributes(function: Function, context: Type[ast.expr_context]) -> List[ast.Attribute]:
    """Where ``self.scope`` is read in a function, or assigned."""
    this = first_parameter(function)
    found = [node for node in own_nodes(function) if isinstance(node, ast.Attribute) and isinstance(node.ctx, context)]
    return [node for node in found if attribute_of(node, this) == "scope"]


def _reads(function: Function) -> List[ast.Attribute]:
    """The reads of ``self.scope`` in a function, but for those below the first assignment of it."""
    stores = [node.lineno for node in _attributes(function, ast.Store)]
    return [node for node in _attributes(function, ast.Load) if not stores or node.lineno <= min(stores)]


def _is_asked_for(module: Module, read: ast.AST) -> bool:
    """Whether the read stands where ``hasattr(self, "scope")`` was asked, or a failure is expected."""
    return any(
        (isinstance(parent, (ast.If, ast.IfExp)) and _asks_for_scope(parent))
        or (isinstance(parent, ast.Try) and bool(parent.handlers))
        for parent in module.ancestors(read)
    ) or any(map(_asks_for_scope, _left_before(module, read)))


def _asks_for_scope(node: Union[ast.If, ast.IfExp]) -> bool:
    return has_constant(node.test, "scope")


def _left_before(module: Module, read: ast.AST) -> Iterator[ast.If]:
    """The ``if`` statements above, in the same blocks, that leave the function."""
    for parent in module.ancestors(read):
        place = module.place(parent)
        for earlier in place.block[: place.position] if place is not None else ():
            if isinstance(earlier, ast.If) and isinstance(earlier.body[-1], (ast.Return, ast.Raise)):
                yield earlier
