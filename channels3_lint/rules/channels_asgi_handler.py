"""CHN302: ``AsgiHandler`` and ``AsgiRequest`` of ``channels.http``.

Channels 3.0.0 deprecates them for Django's own ASGI support, and makes ``AsgiHandler`` a class to be instantiated: the
bare class as an application fails with ``__init__() takes 1 positional argument but 2 were given``. Channels 4.0.0
removes the module.
"""

from __future__ import annotations

import ast
from typing import Iterable, Iterator, Optional, Union

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import imported_modules, last_part
from channels3_lint.semantics.values import Dotted, Value

RULE = Rule(
    code="CHN302",
    symbol="channels-asgi-handler",
    since="3.0",
    summary="`AsgiHandler` or `AsgiRequest` of `channels.http` is used; Django has its own.",
    prefilter=("AsgiHandler", "AsgiRequest"),
    needs_asgi=False,
)


@RULE.check(ast.alias)
def imported(context: Context, node: ast.alias) -> Iterator[Problem]:
    """``from channels.http import AsgiHandler``, unless an ``except ImportError`` expects it to be gone."""
    statement = context.module.parent(node)
    if not isinstance(statement, ast.ImportFrom):
        return
    source = context.names.imports.find(context.module, statement.module or "", statement.level)
    name = _http_name(Dotted(f"{source.name}.{node.name}")) if isinstance(source, Dotted) else None
    if name is not None and not _is_deliberate(context, node):
        yield Problem(node, _message(context, name))


@RULE.check(ast.Name, ast.Attribute)
def used(context: Context, node: Union[ast.Name, ast.Attribute]) -> Iterator[Problem]:
    """A name that an import gave, or a dotted name; a local name for it is as good as its assignment."""
    if not isinstance(node.ctx, ast.Load):
        return
    root: ast.expr = node
    while isinstance(root, ast.Attribute):
        root = root.value
    if not isinstance(root, ast.Name) or (root is not node and last_part(node) not in channels_api.HTTP_NAMES):
        return
    bindings = Scopes(context.module).lookup(root.id, root)
    if root is node and not any(binding.kind in (BindingKind.FROM, BindingKind.STAR) for binding in bindings):
        return
    name = next(filter(None, map(_http_name, context.values(node))), None)
    is_bare = name == "AsgiHandler" and context.is_in_slot(node)
    if name is None:
        return
    if not any(_is_deliberate(context, binding.node) for binding in bindings) or (
        is_bare and not context.is_channels_4 and _surely_fails(context, node, bindings)
    ):
        yield Problem(node, _message(context, name, bare=is_bare))


def _http_name(value: Value) -> Optional[str]:
    """The name in ``channels.http`` that a value is."""
    if not isinstance(value, Dotted):
        return None
    module, _, name = channels_api.HTTP_ALIASES.get(value.name, value.name).rpartition(".")
    return name if module == channels_api.HTTP_MODULE and name in channels_api.HTTP_NAMES else None


def _is_deliberate(context: Context, node: ast.AST) -> bool:
    guards, module = context.guards, context.module
    return guards.is_for_other_version(module, node) or guards.is_tried_import(module, node)


def _surely_fails(context: Context, node: ast.expr, bindings: Iterable[Binding]) -> bool:
    """Whether the class stands where Channels 3 surely comes, however its import is tried: that succeeds on 3."""
    guards, module = context.guards, context.module
    if any(
        guards.is_tried_import(module, statement) and _may_be_gone(statement)
        for statement in (*module.nodes(ast.Import), *module.nodes(ast.ImportFrom))
    ):
        return False
    running = [binding for binding in bindings if not guards.is_for_other_version(module, binding.node)]
    return guards.surely_runs(module, node) and bool(running) and all(
        binding.kind is BindingKind.FROM and guards.surely_runs(module, binding.node) for binding in running
    )


def _may_be_gone(statement: ast.stmt) -> bool:
    """Whether an import needs more of Channels than ``channels.http``: it may tell Channels 2 from 3, or 1 from 2."""
    names = imported_modules(statement)
    return any(name.partition(".")[0] == "channels" and name != channels_api.HTTP_MODULE for name in names)


def _message(context: Context, name: str, bare: bool = False) -> str:
    instead = channels_api.HTTP_NAMES[name]
    if context.is_channels_4:
        return f"channels.http.{name} is gone from Channels 4: use {instead}"
    if bare and name == "AsgiHandler":
        return f"AsgiHandler as a class fails on Channels 3: use {instead}"
    return f"channels.http.{name} is deprecated: use {instead}"
