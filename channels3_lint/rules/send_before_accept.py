"""CHN802 (opt-in): a consumer that sends before it accepts the connection.

Servers refuse that, and fail the handshake: daphne with ``ValueError: Socket has not been accepted, so cannot send over
it``, uvicorn with ``RuntimeError: Expected ASGI message 'websocket.accept' ...``. Channels itself does not look.
"""

from __future__ import annotations

import ast
import contextlib
from typing import Dict, Iterator, List, Optional, Sequence

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.control_flow import End, Ends, Run, evaluated
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    attribute_of,
    children,
    first_parameter,
    has_constant,
    method,
    walk,
)
from channels3_lint.semantics.values import ClassObject, Dotted, dotted_name

RULE = Rule(
    code="CHN802",
    symbol="send-before-accept",
    since="2.0",
    summary="A consumer sends before it accepts the connection.",
    prefilter=(("accept", "connect", "send"),),
)

#: What a class that defines it may have made of its first steps, or of sending.
CHANGING = ("__call__", "__getattr__", "__getattribute__", "base_send", "dispatch", "send")
CHANGING_GENERIC = (*CHANGING, "encode_json", "send_json", "websocket_connect")

#: What consumers have that accepts nothing, whatever is done with it.
HARMLESS = frozenset({"base_send", "channel_layer", "channel_name", "close", "encode_json", "groups", "scope"})

#: The same, and what sends, in a consumer whose ``send`` takes no messages.
HARMLESS_GENERIC = HARMLESS | {"send", "send_json"}

#: How many methods that call each other are followed.
MAX_DEPTH = 5


@RULE.check(ast.ClassDef)
def sends_first(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """What is sent where nothing before it can have accepted, in a method that accepts further on."""
    for name in ("connect", "websocket_connect"):
        function = method(node, name)
        this = first_parameter(function) if function is not None else None
        if function is None or this is None or not _accepts_itself(function, this):
            continue
        cls = ClassObject(context.module, node)
        is_generic = name == "connect"
        if context.classes.is_consumer(cls) and _is_plain(context, cls, is_generic):
            for call in _Connecting(context, cls, is_generic).early(function, this):
                written = f"{ast.unparse(call.func)}(...)"
                yield Problem(call, f"{written} runs before the connection is accepted, and is refused: accept first")


def _accepts_itself(function: Function, this: str) -> bool:
    """Whether a method says that it accepts: what never does may be called by one that has done so."""
    return has_constant(function, "websocket.accept") or any(
        attribute_of(child, this) == "accept" for child in walk(function)
    )


def _is_plain(context: Context, cls: ClassObject, is_generic: bool) -> bool:
    """Whether Channels calls the method first of all, and sends what that sends at once."""
    if context.names.is_subclass(cls, *channels_api.WEBSOCKET_CONSUMERS) is not is_generic:
        return False
    ancestors = context.names.ancestors(cls)
    own = [dotted_name(ancestor) for ancestor in ancestors if isinstance(ancestor, Dotted)]
    if context.classes.has_unknown_base(cls) or not all(name.startswith(("channels.", "builtins.")) for name in own):
        return False
    changing = CHANGING_GENERIC if is_generic else CHANGING
    return not any(context.classes.definition(cls, name) for name in changing)


class _Connecting(Run[bool]):
    """A connection as it is opened; the state says whether it may have been accepted."""

    rounds = 2

    def __init__(self, context: Context, cls: ClassObject, is_generic: bool) -> None:
        self._context = context
        self._cls = cls
        self._is_generic = is_generic
        self._harmless = HARMLESS_GENERIC if is_generic else HARMLESS
        self._this = ""
        #: What sends, by whether something may have accepted before it on some way there.
        self._sent: Dict[ast.Call, bool] = {}

    def early(self, function: Function, this: str) -> List[ast.Call]:
        """What a method sends before anything can have accepted, whichever way it took."""
        assert isinstance(function, FUNCTIONS)
        self._this = this
        with contextlib.suppress(RecursionError):
            self.block(function.body, False)
            return [call for call, is_accepted in self._sent.items() if not is_accepted]
        return []

    def join(self, states: Sequence[bool]) -> bool:
        return any(states)

    def effect(self, node: ast.AST, state: bool, value: Optional[ast.expr]) -> Ends[bool]:
        nodes = list(_run_by(node))
        after = state or self._may_accept(nodes, self._this, 0)
        for call in nodes:
            if isinstance(call, ast.Call) and self._sends(call):
                self._sent[call] = after or self._sent.get(call, False)
        return {End.NEXT: [after]}

    def _sends(self, call: ast.Call) -> bool:
        """Whether a call surely sends something, now."""
        name = attribute_of(call.func, self._this)
        method = self._context.module.function_around(call)
        is_awaited = isinstance(self._context.module.parent(call), ast.Await)
        if is_awaited is not isinstance(method, ast.AsyncFunctionDef):
            return False
        if self._is_generic:
            return name in ("send", "send_json")
        return name == "send" and len(call.args) == 1 and _type_of(call.args[0]) == "websocket.send"

    def _may_accept(self, nodes: Sequence[ast.AST], this: str, depth: int) -> bool:
        """Whether something among what runs may accept the connection: whatever has the consumer may."""
        parents: Dict[ast.AST, ast.AST] = {child: node for node in nodes for child in children(node)}
        return any(self._accepts(node, parents, this, depth) for node in nodes)

    def _accepts(self, node: ast.AST, parents: Dict[ast.AST, ast.AST], this: str, depth: int) -> bool:
        if isinstance(node, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            return any(getattr(child, "id", "") == this for child in walk(node))
        if isinstance(node, ast.Name):
            read = parents.get(node)
            if node.id == "super":
                return True
            return node.id == this and not (isinstance(read, ast.Attribute) and self._is_harmless(read, parents, depth))
        return False

    def _is_harmless(self, read: ast.Attribute, parents: Dict[ast.AST, ast.AST], depth: int) -> bool:
        """Whether nothing that is done with an attribute of the consumer can accept the connection."""
        parent = parents.get(read)
        if read.attr in self._harmless or isinstance(read.ctx, ast.Store):
            return True
        if not self._is_generic and read.attr == "send":
            is_known = isinstance(parent, ast.Call) and parent.func is read and len(parent.args) == 1
            return is_known and _type_of(parent.args[0]) in ("websocket.send", "websocket.close")  # type: ignore
        found = self._context.classes.definition(self._cls, read.attr)
        if found is not None:
            this = first_parameter(found.node)
            if depth == MAX_DEPTH or this is None or found.module is not self._context.module:
                return False
            body = [child for statement in found.node.body for child in walk(statement)]  # type: ignore
            return not self._may_accept(body, this, depth + 1)
        # What was kept on the consumer may know it, where it is called.
        while isinstance(parent, (ast.Attribute, ast.Subscript)):
            read, parent = parent, parents.get(parent)  # type: ignore[assignment]
        return read.attr != "accept" and not (isinstance(parent, ast.Call) and parent.func is read)


def _run_by(node: ast.AST) -> Iterator[ast.AST]:
    """What runs where a node does, itself included: all branches of an expression, and no body of a function."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        has_branches = isinstance(node, (ast.IfExp, ast.BoolOp, ast.GeneratorExp))
        stack += children(node) if has_branches else evaluated(node)


def _type_of(message: ast.expr) -> str:
    """The type of a message that is written as a mapping; empty where it cannot be told."""
    if not isinstance(message, ast.Dict) or None in message.keys:
        return ""
    types = [value for key, value in zip(message.keys, message.values) if getattr(key, "value", "") == "type"]
    return str(getattr(types[-1], "value", "")) if types else ""
