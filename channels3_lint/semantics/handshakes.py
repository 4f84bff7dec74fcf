"""What happens to a connection before it is accepted, or refused."""

from __future__ import annotations

import ast
import contextlib
from typing import Dict, Iterator, List, Optional, Sequence

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.control_flow import End, Ends, Run, evaluated
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    attribute_of,
    children,
    first_parameter,
    has_constant,
    mentioned_names,
    method,
    positional,
    walk,
)
from channels3_lint.semantics.values import ClassObject

#: What a class that defines it may have made of its first steps, or of sending.
CHANGING = ("__call__", "__getattr__", "__getattribute__", "base_send", "dispatch", "send")
CHANGING_GENERIC = (*CHANGING, "encode_json", "send_json", "websocket_connect")

#: What consumers have that accepts nothing, whatever is done with it.
HARMLESS = frozenset({"base_send", "channel_layer", "channel_name", "close", "encode_json", "groups", "scope"})

#: The same, and what sends, in a consumer whose ``send`` takes no messages.
HARMLESS_GENERIC = HARMLESS | {"send", "send_json"}

#: The node around each of those that run.
Parents = Dict[ast.AST, ast.AST]


class Handshakes:
    """How the consumers and the middleware of the file being checked take up a connection."""

    def __init__(self, names: Names, classes: Classes) -> None:
        self.names = names
        self.classes = classes

    def sent_early(self, cls: ClassObject) -> Iterator[ast.Call]:
        """What a consumer sends where nothing before it can have accepted, in a method that accepts further on."""
        for name in ("connect", "websocket_connect"):
            function = method(cls.node, name)
            this = first_parameter(function) if function is not None else None
            if function is None or this is None or function.decorator_list:
                continue
            if _accepts_itself(function, this):
                is_generic = name == "connect"
                if self.classes.is_consumer(cls) and self._is_plain(cls, is_generic):
                    yield from _Connecting(self.classes, cls, is_generic).early(function, this)

    def unanswered(self, function: ast.AsyncFunctionDef) -> List[ast.Return]:
        """The plain ``return`` statements that are reached, and never after anything may have answered.

        The function is called with the scope and with what answers.
        """
        return _Answering(function).unanswered()

    def _is_plain(self, cls: ClassObject, is_generic: bool) -> bool:
        """Whether Channels calls the method first of all, and sends what that sends at once."""
        if self.names.is_subclass(cls, *channels_api.WEBSOCKET_CONSUMERS) is not is_generic:
            return False
        changing = CHANGING_GENERIC if is_generic else CHANGING
        has_own = any(self.classes.definition(cls, name) for name in changing)
        return not has_own and self.classes.is_known_throughout(cls)


def _accepts_itself(function: Function, this: str) -> bool:
    """Whether a method says that it accepts: what never does may be called by one that has done so."""
    return has_constant(function, "websocket.accept") or any(
        attribute_of(child, this) == "accept" for child in walk(function)
    )


class _Connecting(Run[bool]):
    """A connection as it is opened; the state says whether it may have been accepted."""

    rounds = 2

    def __init__(self, classes: Classes, cls: ClassObject, is_generic: bool) -> None:
        self._classes = classes
        self._cls = cls
        self._is_generic = is_generic
        self._harmless = HARMLESS_GENERIC if is_generic else HARMLESS
        self._this = ""
        #: What sends, by whether something may have accepted before it on some way there.
        self._sent: Dict[ast.Call, bool] = {}
        #: Which methods may accept.
        self._accepting: Dict[Function, bool] = {}

    def early(self, function: Function, this: str) -> List[ast.Call]:
        """What a method sends before anything can have accepted, whichever way it took."""
        assert isinstance(function, FUNCTIONS)
        self._this = this
        found: List[ast.Call] = []
        with contextlib.suppress(RecursionError):
            self.block(function.body, False)
            found += [call for call, is_accepted in self._sent.items() if not is_accepted]
        return found

    def join(self, states: Sequence[bool]) -> bool:
        return any(states)

    def effect(self, node: ast.AST, state: bool, value: Optional[ast.expr]) -> Ends[bool]:
        nodes = list(_run_by(node))
        after = state or self._may_accept(nodes, self._this)
        for call in nodes:
            if isinstance(call, ast.Call) and self._sends(call):
                self._sent[call] = after or self._sent.get(call, False)
        return {End.NEXT: [after]}

    def _sends(self, call: ast.Call) -> bool:
        """Whether a call surely sends something, now."""
        name = attribute_of(call.func, self._this)
        method = self._cls.module.function_around(call)
        is_awaited = isinstance(self._cls.module.parent(call), ast.Await)
        if is_awaited is not isinstance(method, ast.AsyncFunctionDef):
            return False
        if self._is_generic:
            return name in ("send", "send_json")
        return name == "send" and len(call.args) == 1 and _type_of(call.args[0]) == "websocket.send"

    def _may_accept(self, nodes: Sequence[ast.AST], this: str) -> bool:
        """Whether something among what runs may accept the connection: whatever has the consumer may."""
        parents: Parents = {child: node for node in nodes for child in children(node)}
        return any(self._accepts(node, parents, this) for node in nodes)

    def _accepts(self, node: ast.AST, parents: Parents, this: str) -> bool:
        if isinstance(node, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            return any(getattr(child, "id", "") == this for child in walk(node))
        if not isinstance(node, ast.Name) or node.id not in (this, "super"):
            return False
        read = parents.get(node)
        return node.id == "super" or not isinstance(read, ast.Attribute) or not self._is_harmless(read, parents)

    def _is_harmless(self, read: ast.Attribute, parents: Parents) -> bool:
        """Whether nothing that is done with an attribute of the consumer can accept the connection."""
        parent = parents.get(read)
        if read.attr in self._harmless or isinstance(read.ctx, ast.Store):
            return True
        if read.attr == "accept":
            return False
        if read.attr == "send" and isinstance(parent, ast.Call) and parent.func is read and len(parent.args) == 1:
            return _type_of(parent.args[0]) in ("websocket.send", "websocket.close")
        found = self._classes.definition(self._cls, read.attr)
        if found is not None:
            return found.module is self._cls.module and not self._method_may_accept(found.node)
        # What was kept on the consumer may know it, where it is called.
        called: ast.AST = read
        while isinstance(parent, (ast.Attribute, ast.Subscript)):
            called, parent = parent, parents.get(parent)
        return not isinstance(parent, ast.Call) or parent.func is not called

    def _method_may_accept(self, function: Function) -> bool:
        """Whether a method of the consumer may accept; one that is met again on the way may."""
        this = first_parameter(function)
        if function not in self._accepting and this is not None:
            self._accepting[function] = True
            self._accepting[function] = self._may_accept(walk(function)[1:], this)
        return self._accepting.get(function, True)


class _Answering(Run[bool]):
    """A connection in middleware; the state says whether anything may have answered it, or heard of its end."""

    rounds = 2

    def __init__(self, function: ast.AsyncFunctionDef) -> None:
        self._function = function
        names = [parameter.arg for parameter in positional(function)]
        #: What answers, and what hears: the parameters behind the scope.
        self._means = set(names[1 + next(index for index, name in enumerate(names) if "scope" in name) :])
        self._plain: List[ast.Return] = []
        self._answered: List[ast.Return] = []

    def unanswered(self) -> List[ast.Return]:
        """The plain ``return`` statements that are reached, and never after anything may have answered."""
        found: List[ast.Return] = []
        with contextlib.suppress(RecursionError):
            self.block(self._function.body, False)
            found += [node for node in self._plain if node not in self._answered]
        return found

    def join(self, states: Sequence[bool]) -> bool:
        return any(states)

    def effect(self, node: ast.AST, state: bool, value: Optional[ast.expr]) -> Ends[bool]:
        if isinstance(node, ast.Return):
            (self._answered if state else self._plain).append(node)
        return {End.NEXT: [state or self._may_answer(node)]}

    def _may_answer(self, node: ast.AST) -> bool:
        """Whether what runs where a node does has something that answers; a function in it may."""
        stack = [node]
        while stack:
            child = stack.pop()
            if isinstance(child, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
                if not self._means.isdisjoint(mentioned_names(child)):
                    return True
            elif isinstance(child, ast.Name) and child.id in self._means:
                return True
            elif isinstance(child, (ast.IfExp, ast.BoolOp, ast.GeneratorExp)):
                stack += children(child)
            else:
                stack += evaluated(child)
        return False


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
