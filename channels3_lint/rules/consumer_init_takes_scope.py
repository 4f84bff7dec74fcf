"""CHN104: a consumer that is made with the scope.

Channels 2 made a consumer with ``Consumer(scope)``. Since Channels 3.0.0 ``as_asgi()`` makes it without, and sets
``self.scope`` when it is called: ``__init__() missing 1 required positional argument: 'scope'``. The generic consumers
of 3.0.4 and later swallow the argument, and ``self.scope`` is missing later; others raise
``object.__init__() takes exactly one argument``.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Tuple

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.scopes import BindingKind, Scopes
from channels3_lint.semantics.scope_passing import TELLING_KEYS, may_pass_mapping, passes_mapping, reads_scope_key
from channels3_lint.semantics.slots import ROUTER_FILES
from channels3_lint.semantics.syntax import (
    Function,
    arguments,
    assignments,
    attribute_of,
    first_parameter,
    is_class_name,
    last_part,
    method,
    method_called,
    own_nodes,
    positional,
    required_parameters,
)
from channels3_lint.semantics.values import Attribute, Call, ClassObject, Dotted, Values, dotted_name

RULE = Rule(
    code="CHN104",
    symbol="consumer-init-takes-scope",
    since="3.0",
    summary="A consumer is made with the scope, which Channels 3 no longer hands to `__init__`.",
    prefilter=(
        "channels",
        "onsumer",
        *(("scope", channels_api.SCOPE_HANDED, word) for word in ("__init__", "ebsocket", "Socket")),
    ),
)


@RULE.check(ast.ClassDef)
def init_takes_scope(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``def __init__(self, scope)`` that instances of a consumer class of this module are made with."""
    cls, classes = ClassObject(context.module, node), context.classes
    mixed_in = classes.from_mixin(cls, "__init__", classes.is_consumer) if context.may_be_mixed(node) else None
    if mixed_in is not None and "scope" in required_parameters(mixed_in.node):
        yield Problem(node, _message(node.name, "scope"))
    if not _has_telling_init(context) or not classes.is_consumer(cls):
        return
    init = context.classes.definition(cls, "__init__")
    if init is not None and init.module is context.module and "scope" in required_parameters(init.node):
        owner = init.owner or cls
        yield Problem(init.node, _message(owner.node.name, "scope"))
    own = method(node, "__init__")
    if own is not None and "scope" not in required_parameters(own) and not _makes_scope(own):
        found = list(_super_calls(context, cls, own))
        yield from found
        first = first_parameter(own, bound=True)
        if not found and first is not None and first in required_parameters(own):
            if reads_scope_key(own, first, TELLING_KEYS) or _is_routed_without(context, cls, first):
                yield Problem(own, _message(node.name, first))


def _has_telling_init(context: Context) -> bool:
    """Whether the module has an ``__init__`` at all that may be reported, before the bases of a class are followed."""

    def telling() -> Iterator[Function]:
        for cls in context.module.nodes(ast.ClassDef):
            init = method(cls, "__init__")
            first = first_parameter(init, bound=True) if init is not None else None
            if init is not None and (first in required_parameters(init) or any(_base_inits(init))):
                yield init

    return bool(context.names.answers.of(("telling inits",), telling))


def _is_routed_without(context: Context, cls: ClassObject, parameter: str) -> bool:
    """Whether a consumer is routed, here or in a file beside it or where routers are made, and not given a parameter.

    What Channels 2 gave to the first one was the scope.
    """
    project = context.project
    paths = dict.fromkeys([*project.neighbours(context.module), *project.files_named(context.module, ROUTER_FILES)])
    homes = [context.module, *(context.names.load(path) for path in paths if project.mentions(path, cls.node.name))]
    is_routed = False
    for home in filter(None, homes):
        for slot in context.slots.of_module(home) if home.mentions(cls.node.name) else ():
            for value in context.names.values(home, slot.node):
                if isinstance(value, Call) and isinstance(value.callee, Attribute) and value.callee.owner == cls:
                    if arguments(value.node):
                        return False
                    is_routed = True
                is_routed = is_routed or value == cls
    return is_routed


def _makes_scope(init: Function) -> bool:
    """Whether an ``__init__`` makes the scope itself, as doubles in tests do: ``self.scope = {"user": user}``."""
    this = first_parameter(init)
    return any(
        attribute_of(target, this) == "scope" and not isinstance(value, ast.Name)
        for node in own_nodes(init)
        for target, value in assignments(node)
    )


def _super_calls(context: Context, cls: ClassObject, init: Function) -> Iterator[Problem]:
    """``super().__init__(scope)`` in an ``__init__`` that does not require a parameter of that name."""
    for node, base, passed_on in _base_inits(init):
        above = context.names.ancestors(cls)[1:]
        if base is not None:
            above = tuple(above for value in context.values(base) for above in context.names.ancestors(value))
        # What is reported may be the head of the function, which is for every version.
        if _takes_scope(context, above) and not context.guards.is_for_other_version(context.module, node):
            passed = last_part(passed_on[0]) if passed_on else ""
            if passed in required_parameters(init):
                # The scope, under another name.
                yield Problem(init, _message(cls.node.name, passed))
            else:
                called = ast.unparse(node.func)
                yield Problem(node, f"{called}() takes no scope since Channels 3: call it without")


def _message(name: str, parameter: str) -> str:
    given = "" if parameter == "scope" else f", its {parameter}"
    return f"{name}.__init__ is no longer given the scope{given}: take *args, **kwargs, and read self.scope later"


def _base_inits(init: Function) -> Iterator[Tuple[ast.Call, Optional[ast.expr], List[ast.expr]]]:
    """The calls of a base's ``__init__`` that pass what may be the scope, with the base, if it is named, and arguments.

    That is ``super().__init__(...)``, ``super(X, self).__init__(...)`` or ``Base.__init__(self, ...)``.
    """
    for call in own_nodes(init):
        if isinstance(call, ast.Call):
            owner = method_called(call, "__init__")
            base = owner if isinstance(owner, (ast.Attribute, ast.Name)) else None
            passed_on = call.args if base is None else call.args[1:]
            is_super = isinstance(owner, ast.Call) and last_part(owner.func) == "super"
            if (is_super or base is not None) and _passes_scope(passed_on, call, init):
                yield call, base, passed_on


def _passes_scope(arguments: List[ast.expr], node: ast.Call, init: Function) -> bool:
    """Whether a call passes what may be the scope: an argument of its own, not all of ``args``, starred or not."""
    if any(keyword.arg == "scope" for keyword in node.keywords):
        return True
    if not arguments or not isinstance(arguments[0], (ast.Attribute, ast.Call, ast.Dict, ast.Name, ast.Subscript)):
        return False
    collected = {arg.arg for arg in (init.args.vararg, init.args.kwarg) if arg is not None}
    return last_part(arguments[0]) not in collected


def _takes_scope(context: Context, classes: Values) -> bool:
    """Whether the first ``__init__`` of these classes that does more than pass its arguments on took the scope.

    That is Channels' own, of Channels 2, or one of the project that requires the scope.
    """
    for cls in classes:
        if isinstance(cls, ClassObject):
            init = method(cls.node, "__init__")
            if init is not None and not _passes_on(init):
                return "scope" in required_parameters(init)
        else:
            takes_other = channels_api.INITS.get(dotted_name(cls), "scope") != "scope"
            return not takes_other and context.classes.is_consumer(cls)
    return False


def _passes_on(init: Function) -> bool:
    """``def __init__(self, *args, **kwargs)``: what it is given goes further up."""
    return init.args.vararg is not None and len(positional(init)) == 1


@RULE.check(ast.Call)
def made_with_scope(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``ChatConsumer(scope)``: the scope no longer reaches the consumer."""
    name = last_part(node.func)
    if name in channels_api.MESSAGE_METHODS or not (may_pass_mapping(node) or (node.args and is_class_name(name))):
        return
    if not context.module.is_about_asgi and not any("scope" in last_part(given) for given in node.args):
        # Whatever it is given, it has nothing to do with ASGI.
        return
    if not context.leads_to_asgi(node.func) or _is_in_loop(context, node.func):
        return
    is_scope = passes_mapping(context.module, node)
    for cls in context.values(node.func):
        if context.classes.is_consumer(cls) and (_takes_scope if is_scope else _takes_nothing)(
            context, context.names.ancestors(cls)
        ):
            made = ast.unparse(node.func)
            if is_scope:
                message = f"{made}(...) is no longer made with the scope: use {made}.as_asgi() as the application"
            else:
                message = f"{made}(...) takes nothing since Channels 3: use {made}()"
            yield Problem(node, message)
            return


def _is_in_loop(context: Context, callee: ast.expr) -> bool:
    """Whether what is called is taken from a collection, whose classes are reported where they stand."""
    bindings = Scopes(context.module).lookup(callee.id, callee) if isinstance(callee, ast.Name) else ()
    return any(binding.kind is BindingKind.ELEMENT for binding in bindings)


def _takes_nothing(context: Context, classes: Values) -> bool:
    """Whether none of these classes has an ``__init__`` up to the one of Channels, which drops what it is given."""
    for cls in classes:
        if isinstance(cls, ClassObject) and method(cls.node, "__init__") is not None:
            return False
        if isinstance(cls, Dotted) and not cls.name.startswith("channels."):
            return False
    return not context.classes.has_unknown_base(classes[0])
