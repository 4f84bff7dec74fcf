"""CHN106: ``self.scope`` read while a consumer is made.

Channels 2 made a consumer with its scope. Since Channels 3.0.0 the scope is set when the consumer is called, after
``__init__``: ``'ChatConsumer' object has no attribute 'scope'``. A generic consumer's ``__init__`` reads ``groups``.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, NamedTuple, Optional, Set, Type, Union

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    Function,
    attribute_of,
    first_parameter,
    has_constant,
    is_property,
    methods,
    own_nodes,
    required_parameters,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject

RULE = Rule(
    code="CHN106",
    symbol="scope-read-before-call",
    since="3.0",
    summary="`self.scope` is read while a consumer is made, before Channels 3 has set it.",
    prefilter=(
        ("scope", channels_api.SCOPE_READ, "__init__"),
        ("scope", channels_api.SCOPE_READ, "groups"),
        # What reads the scope may stand in a base.
        ("onsumer", "__init__"),
    ),
)


class Early(NamedTuple):
    """A function that runs while a consumer is made; ``through`` is what leads to it from the file being checked."""

    function: FunctionObject
    this: Optional[str]
    through: Optional[ast.Attribute] = None


@RULE.check(ast.ClassDef)
def read_too_early(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """What ``__init__``, the methods that it calls, and a ``groups`` property read from ``self.scope``."""
    cls = ClassObject(context.module, node)
    groups = _groups(node)
    if (groups is None and not _has_init(context)) or not context.classes.is_consumer(cls):
        return
    early = [(read, step) for step in _run_early(context, cls) for read in _reads(step)]
    if groups is not None:
        first = Early(FunctionObject(context.module, groups, cls), first_parameter(groups))
        early += [(read, first) for read in _reads(first)]
    is_websocket = context.names.is_subclass(cls, *channels_api.WEBSOCKET_CONSUMERS)
    for read, step in early:
        # Only the generic websocket consumers read their groups while they are made.
        is_read = is_websocket or step.function.node is not groups
        if is_read and not _is_asked_for(step.function.module, read):
            where = "connect()" if is_websocket else "a handler"
            if step.function.node is groups:
                message = f"{ast.unparse(read)} is not set when groups are read: call group_add in connect()"
            elif step.through is None:
                message = f"{ast.unparse(read)} is not set before the consumer is called: read it in {where}"
            else:
                name = ast.unparse(step.through)
                message = f"{name} reads the scope before the consumer is called, which sets it: use it in {where}"
            yield Problem(step.through or read, message)


def _has_init(context: Context) -> bool:
    """Whether a class of the module has an ``__init__``: consumers may have that of a mixin."""
    return any(
        function.name == "__init__" and bool(function.args.args)
        for function in context.module.nodes(ast.FunctionDef)
    )


def _run_early(context: Context, cls: ClassObject) -> Iterator[Early]:
    """The functions of a class and its bases that run while an instance is made, but for those below an assignment."""
    init = context.classes.definition(cls, "__init__")
    if init is None or "scope" in required_parameters(init.node) or _is_reported_elsewhere(context, cls, init):
        return
    pending = [Early(init, first_parameter(init.node))]
    seen: Set[ast.AST] = set()
    for step in pending:
        if step.function.node not in seen:
            seen.add(step.function.node)
            yield step
            if not _attributes(step, ast.Store):
                pending += _called(context, cls, step)


def _is_reported_elsewhere(context: Context, cls: ClassObject, init: FunctionObject) -> bool:
    """Whether an ``__init__`` is that of another class, in another file or a consumer itself."""
    return init.owner != cls and (
        init.module is not context.module or init.owner is None or context.classes.is_consumer(init.owner)
    )


def _called(context: Context, cls: ClassObject, step: Early) -> Iterator[Early]:
    """What a function runs: methods and properties of its object, and functions that are defined in it."""
    module = step.function.module
    nodes = list(own_nodes(step.function.node))
    for node in nodes:
        name = attribute_of(node, step.this)
        found = context.classes.definition(cls, name) if name and isinstance(node, ast.Attribute) else None
        if found is not None and isinstance(node, ast.Attribute) and not _is_asked_for(module, node):
            call = module.parent(node)
            is_called = isinstance(call, ast.Call) and call.func is node
            if is_called != is_property(found.node) and not isinstance(found.node, ast.AsyncFunctionDef):
                through = step.through or (node if found.module is not context.module else None)
                yield Early(found, first_parameter(found.node), through)
    called = {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and node.name in called:
            yield Early(FunctionObject(module, node, step.function.owner), step.this, step.through)


def _groups(cls: ast.ClassDef) -> Optional[Function]:
    """The property ``groups`` of a class."""
    return next((found for found in methods(cls) if found.name == "groups" and is_property(found)), None)


def _attributes(step: Early, context: Type[ast.expr_context]) -> List[ast.expr]:
    """Where ``self.scope`` is read in a function, or assigned."""
    nodes = list(own_nodes(step.function.node))
    found = [node for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, context)]
    return [node for node in found if attribute_of(node, step.this) == "scope"]


def _reads(step: Early) -> List[ast.expr]:
    """The reads of ``self.scope`` in a function, but for those below the first assignment of it."""
    stores = [node.lineno for node in _attributes(step, ast.Store)]
    return [node for node in _attributes(step, ast.Load) if not stores or node.lineno <= min(stores)]


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
