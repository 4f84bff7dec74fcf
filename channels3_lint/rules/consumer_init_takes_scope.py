"""CHN104: a consumer that is made with the scope.

Channels 2 made a consumer with ``Consumer(scope)``. Since Channels 3.0.0 ``as_asgi()`` makes it without, and sets
``self.scope`` when it is called: ``__init__() missing 1 required positional argument: 'scope'``. The generic consumers
of 3.0.4 and later swallow the argument, and ``self.scope`` is missing later; others raise
``object.__init__() takes exactly one argument``.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.callables import is_scope, method
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.names import argument_of, last_part
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Function, Scopes, default_of, positional
from channels3_lint.semantics.values import ClassObject, Value, Values

RULE = Rule(
    code="CHN104",
    symbol="consumer-init-takes-scope",
    since="3.0",
    summary="A consumer is made with the scope, which Channels 3 no longer hands to `__init__`.",
    words=("channels", "onsumer", ("scope", "__init__"), ("scope", "ebsocket"), ("scope", "Socket")),
)


@RULE.check(ast.ClassDef)
def init_takes_scope(meaning: Meaning, module: Module, node: ast.ClassDef) -> Iterator[Problem]:
    """``def __init__(self, scope)`` that instances of a consumer class of this module are made with."""
    cls = ClassObject(module, node)
    if not meaning.applications.is_consumer(cls):
        return
    init = meaning.callables.definition(cls, "__init__")
    if init is not None and init.module is module and requires_scope(init.node):
        if not meaning.guards.is_left_alone(module, init.node):
            owner = init.owner.node.name if init.owner is not None else node.name
            yield Problem(
                init.node,
                f"{owner}.__init__ is no longer given the scope: drop it, and read self.scope when connected",
                inferred=not meaning.applications.is_read_here(module, cls),
            )
    own = method(node, "__init__")
    if own is not None and not requires_scope(own):
        yield from _super_calls(meaning, module, cls, own)


def requires_scope(init: Function) -> bool:
    """Whether ``__init__`` cannot be called without ``scope``."""
    parameters = [*positional(init)[1:], *init.args.kwonlyargs]
    return any(arg.arg == "scope" and default_of(init, arg.arg) is None for arg in parameters)


def _super_calls(meaning: Meaning, module: Module, cls: ClassObject, init: Function) -> Iterator[Problem]:
    """``super().__init__(scope)`` in an ``__init__`` that does not require the scope itself."""
    for node in ast.walk(init):
        if not isinstance(node, ast.Call) or not _is_base_init(node):
            continue
        arguments = node.args
        assert isinstance(node.func, ast.Attribute)
        if not isinstance(node.func.value, ast.Call):
            # Base.__init__(self, scope)
            arguments = arguments[1:]
        if _hands_over(arguments, node) and _reaches_channels(meaning, cls):
            if not meaning.guards.is_left_alone(module, node):
                yield Problem(
                    node,
                    f"{ast.unparse(node.func)}() takes no scope since Channels 3: call it without",
                    inferred=not meaning.applications.is_read_here(module, cls),
                )


def _is_base_init(node: ast.Call) -> bool:
    """``super().__init__(...)``, ``super(X, self).__init__(...)`` or ``Base.__init__(self, ...)``."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "__init__":
        return False
    owner = node.func.value
    if isinstance(owner, ast.Call):
        return isinstance(owner.func, ast.Name) and owner.func.id == "super"
    return isinstance(owner, (ast.Name, ast.Attribute)) and len(node.args) > 1


def _hands_over(arguments: List[ast.expr], node: ast.Call) -> bool:
    """Whether a call hands over a scope: an argument of its own, not ``*args`` passed on."""
    if any(keyword.arg == "scope" for keyword in node.keywords):
        return True
    return bool(arguments) and not isinstance(arguments[0], ast.Starred)


def _reaches_channels(meaning: Meaning, cls: ClassObject) -> bool:
    """Whether the next ``__init__`` is Channels' own, or one of the project that passes on what it is given."""
    init = _init_reached(meaning, meaning.names.ancestors(cls)[1:])
    return init is None or requires_scope(init)


def _init_reached(meaning: Meaning, classes: Values) -> Optional[Function]:
    """The first ``__init__`` of the project that takes what it is given; None where that is Channels' own."""
    for cls in classes:
        if isinstance(cls, ClassObject):
            init = method(cls.node, "__init__")
            if init is not None and not _passes_on(init):
                return init
    return None


def _passes_on(init: Function) -> bool:
    """``def __init__(self, *args, **kwargs)``: what it is given goes further up."""
    return init.args.vararg is not None and len(positional(init)) == 1


@RULE.check(ast.Call)
def made_with_scope(meaning: Meaning, module: Module, node: ast.Call) -> Iterator[Problem]:
    """``ChatConsumer(scope)``: the scope no longer reaches the consumer."""
    if not last_part(node.func) or not _hands_scope(module, node):
        return
    for cls in meaning.names.values(module, node.func):
        if meaning.applications.is_consumer(cls) and _takes_it_for_scope(meaning, cls, node):
            if not meaning.guards.is_left_alone(module, node):
                name = ast.unparse(node.func)
                yield Problem(
                    node,
                    f"{name}(...) is no longer made with the scope: use {name}.as_asgi() as the application",
                    inferred=not meaning.applications.is_read_here(module, cls),
                )
            return


def _hands_scope(module: Module, node: ast.Call) -> bool:
    """Whether a call hands over what may be a scope: something called so, or a mapping."""
    if any(keyword.arg == "scope" for keyword in node.keywords):
        return True
    first = node.args[0] if node.args else None
    if first is None or isinstance(first, ast.Starred):
        return False
    if "scope" in last_part(first) or isinstance(first, ast.Dict) or is_scope(first, {"scope"}):
        return True
    if isinstance(first, ast.Call):
        return last_part(first.func) == "dict"
    return isinstance(first, ast.Name) and any(
        isinstance(binding.value, ast.Dict)
        or (isinstance(binding.value, ast.Call) and last_part(binding.value.func) == "dict")
        for binding in Scopes(module).lookup(first.id, first)
    )


def _takes_it_for_scope(meaning: Meaning, cls: Value, node: ast.Call) -> bool:
    """Whether what a consumer is made with was its scope: not where an ``__init__`` has its own use for it."""
    init = _init_reached(meaning, meaning.names.ancestors(cls))
    if init is None:
        return not meaning.callables.has_unknown_base(cls)
    return requires_scope(init) and argument_of(node, init, "scope", bound=True) is not None
