"""CHN203: what belongs to one connection, kept on the middleware that serves them all.

In Channels 2 middleware could make an instance for each connection. Since Channels 3.0.0 one object is called for every
connection: what ``__call__`` keeps on ``self`` is replaced by the next connection while this one waits, so one user's
name, or messages, reach another. Nothing fails. Channels did this itself: its ``SessionMiddleware`` in 3.0.0, and its
``AsgiHandler`` until 3.0.3 (CVE-2020-35681).
"""

from __future__ import annotations

import ast
from typing import Iterator, List

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.interleaving import Interleaving
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.middlewares import CHANNELS_APPLICATIONS
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.signatures import takes_all
from channels3_lint.semantics.syntax import FUNCTIONS, has_constant, last_part, nodes_in, walk
from channels3_lint.semantics.values import Call, ClassObject, FunctionObject

RULE = Rule(
    code="CHN203",
    symbol="connection-state-on-middleware",
    since="3.0",
    summary="Something of one connection is kept on middleware, which all connections share.",
    prefilter=(("scope", channels_api.SCOPE_HANDED, "async def"),),
)

#: What Channels' ``AuthMiddleware.__call__`` calls for each connection.
AUTH_HOOKS = ("populate_scope", "resolve_scope")


@RULE.check(ast.ClassDef)
def kept_on_self(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``self.user = ...`` in what runs for each connection, where it is read after an ``await``, or later."""
    if not any(isinstance(child.ctx, ast.Store) for child in nodes_in(node, ast.Attribute)):
        return
    cls = ClassObject(context.module, node)
    entries = _entries(context, cls)
    own = set(walk(node)) if entries else set()
    for store in Interleaving(context.classes, cls).raced_stores(entries) & own:
        if not _is_about_lifespan(context.module, store):
            instead = "keep it in a local variable or in the scope"
            yield Problem(store, f"{ast.unparse(store)} is shared by all connections: {instead}")


def _is_about_lifespan(module: Module, node: ast.AST) -> bool:
    """Whether a node stands in what runs for the server's lifespan, which is one connection."""
    return any(
        (isinstance(parent, FUNCTIONS) and "lifespan" in parent.name)
        or (isinstance(parent, ast.If) and has_constant(parent.test, "lifespan"))
        for parent in module.ancestors(node)
    )


def _entries(context: Context, cls: ClassObject) -> List[FunctionObject]:
    """The methods that run for each connection, of middleware in the style of Channels 3."""
    call = context.classes.definition(cls, "__call__")
    if call is not None:
        return [call] if takes_all(call.node, bound=True) and _is_shared(context, cls, call) else []
    if context.names.is_subclass(cls, channels_api.AUTH_MIDDLEWARE):
        hooks = [context.classes.definition(cls, hook) for hook in AUTH_HOOKS]
        return [hook for hook in hooks if hook is not None]
    return []


def _is_shared(context: Context, cls: ClassObject, call: FunctionObject) -> bool:
    """Whether one object of a class surely serves many connections.

    That is middleware by its base or its place. An object that is made for one connection may have the same shape; so
    where nothing in its module makes it for all, its name must say what it is.
    """
    if context.names.is_subclass(cls, *CHANNELS_APPLICATIONS) or _stands_in_slot(context, cls):
        return True
    made = [call for call in cls.module.nodes(ast.Call) if last_part(call.func) == cls.node.name]
    makers = [cls.module.function_around(call) for call in made]
    if any(isinstance(maker, ast.AsyncFunctionDef) or getattr(maker, "name", "") == "__call__" for maker in makers):
        return False
    is_known = bool(made) or "middleware" in cls.node.name.lower()
    return is_known and context.middlewares.is_middleware(cls, call)


def _stands_in_slot(context: Context, cls: ClassObject) -> bool:
    """Whether an instance of the class stands where an application does."""
    return not context.classes.is_consumer(cls) and any(
        isinstance(value, Call) and value.callee == cls
        for slot in context.own_slots
        for value in context.names.values(cls.module, slot.node)
    )
