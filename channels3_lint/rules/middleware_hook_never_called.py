"""CHN201: hooks of Channels 2's ``BaseMiddleware`` that Channels 3 never calls.

In Channels 2 ``BaseMiddleware`` called ``populate_scope`` and ``resolve_scope``, by way of ``coroutine_call``. Since
Channels 3.0.0 it does not, and says nothing: a user is not set, and a check that denied access no longer runs.
``AuthMiddleware`` still calls the first two itself.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, Mapping

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import Function, last_part, method, walk
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN201",
    symbol="middleware-hook-never-called",
    since="3.0",
    summary="`populate_scope`, `resolve_scope` or `coroutine_call` of a middleware is never called.",
    prefilter=("populate_scope", "resolve_scope", "coroutine_call"),
)

HOOKS = ("populate_scope", "resolve_scope", "coroutine_call")


@RULE.check(ast.ClassDef)
def never_called(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """A hook in a descendant of BaseMiddleware, unless the class, or a base of it, calls the hook itself."""
    cls = ClassObject(context.module, node)
    hooks = {hook: function for hook in HOOKS for function in [method(node, hook)] if function is not None}
    for user in context.classes.users(cls) if hooks else ():
        if context.names.is_subclass(user, channels_api.BASE_MIDDLEWARE):
            yield from _never_called(context, user, hooks)
            return


def _never_called(context: Context, cls: ClassObject, hooks: Mapping[str, Function]) -> Iterator[Problem]:
    if context.names.is_subclass(cls, channels_api.AUTH_MIDDLEWARE) or context.classes.has_unknown_base(cls):
        return
    release = context.settings.release[0]
    for hook, function in hooks.items():
        if not _is_mentioned(context, cls, hook):
            instead = "do this in async def __call__(self, scope, receive, send)"
            yield Problem(function, f"Channels {release} never calls {hook}(): {instead}")


def _is_mentioned(context: Context, cls: ClassObject, hook: str) -> bool:
    """Whether a method of the class or of a base reads the hook, or reads attributes by names that it computes."""
    return any(
        (isinstance(child, ast.Attribute) and child.attr == hook and isinstance(child.value, ast.Name))
        or (isinstance(child, ast.Call) and last_part(child.func) == "getattr" and not _is_constant(child.args[1:2]))
        for ancestor in context.names.classes_above(cls)
        for child in walk(ancestor.node)
    )


def _is_constant(nodes: List[ast.expr]) -> bool:
    return all(isinstance(node, ast.Constant) for node in nodes)
