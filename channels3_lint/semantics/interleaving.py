"""Which attributes of a shared object one connection sets, and may find changed by another when it reads them.

One middleware serves every connection. What its ``__call__`` keeps on ``self`` is safe up to the next ``await``; there
other connections run, and set their own. So a method is followed as it would run: a value of the connection is set, is
exposed from the next ``await`` on, and is lost where it is read after that, or by a function that runs later.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, Iterable, List, Optional, Sequence, Set, Tuple, Union

from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    all_parameters,
    argument_of,
    first_parameter,
    is_attribute_of,
    last_part,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject

#: How deep methods that call each other are followed.
MAX_DEPTH = 8

#: How many nodes are looked at; an object that needs more is left alone.
MAX_STEPS = 20_000

#: What is set at one point of a run: the attribute, where it is set, and whether other connections have run since.
State = FrozenSet[Tuple[str, ast.Attribute, bool]]


@dataclass
class _Frame:
    """A function as it runs.

    ``this`` is its name for the object, ``tainted`` the names that hold something of the connection. ``returned`` and
    ``jumped`` are the states in which it was left by ``return``, and its loops by ``break`` or ``continue``.
    """

    this: str
    tainted: Set[str]
    gives_tainted: bool = False
    returned: List[State] = field(default_factory=list)
    jumped: List[State] = field(default_factory=list)


class _TooLong(Exception):
    """More code than is followed."""


class Interleaving:
    """A run of the methods of one object, for one connection."""

    def __init__(self, classes: Classes, cls: ClassObject) -> None:
        self.classes = classes
        self.cls = cls
        self._state: State = frozenset()
        self._stores: Dict[str, Set[ast.Attribute]] = {}
        self._lost: Set[ast.Attribute] = set()
        self._read_later: Set[str] = set()
        self._deferred: Set[ast.AST] = set()
        self._running: List[Function] = []
        self._steps = 0

    def lost(self, entries: Sequence[FunctionObject]) -> Set[ast.Attribute]:
        """Where an attribute of the object is set to what another connection may replace before it is read.

        ``entries`` are the methods that run for each connection, one after the other, with what comes from it.
        """
        try:
            for entry in entries:
                self._run(entry.node, {arg.arg for arg in all_parameters(entry.node)[1:]})
        except _TooLong:
            return set()
        return self._lost.union(*(self._stores.get(name, set()) for name in self._read_later))

    def _run(self, function: Function, tainted: Set[str]) -> bool:
        """Follow a method to its end; whether it gives something of the connection."""
        this = first_parameter(function)
        if this is None or function in self._running or len(self._running) >= MAX_DEPTH:
            return bool(tainted)
        self._running.append(function)
        frame = _Frame(this, tainted - {this})
        assert not isinstance(function, ast.Lambda)
        self._block(function.body, frame)
        self._state = _any_of([self._state, *frame.returned])
        self._running.pop()
        return frame.gives_tainted

    # Statements

    def _block(self, block: Sequence[ast.stmt], frame: _Frame) -> None:
        """Follow a block; where its end is not reached, nothing is set any more."""
        for statement in block:
            self._statement(statement, frame)
            if isinstance(statement, (ast.Return, ast.Raise, ast.Break, ast.Continue)):
                self._state = frozenset()
                return

    def _statement(self, node: ast.stmt, frame: _Frame) -> None:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            self._runs_later(node, frame.this)
        elif isinstance(node, ast.Assign):
            is_tainted = self._expression(node.value, frame)
            for target in node.targets:
                self._assign(target, is_tainted and not _is_made_of_itself(target, node.value), frame)
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self._assign(node.target, self._expression(node.value, frame), frame)
        elif isinstance(node, ast.AugAssign):
            # What counts or collects for all connections is shared on purpose.
            self._read(node.target, frame)
            self._expression(node.value, frame)
        elif isinstance(node, ast.Return):
            if node.value is not None:
                frame.gives_tainted |= self._expression(node.value, frame)
            frame.returned.append(self._state)
        elif isinstance(node, (ast.Break, ast.Continue)):
            frame.jumped.append(self._state)
        elif isinstance(node, ast.If):
            self._expression(node.test, frame)
            self._branches([node.body, node.orelse], frame)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self._loop(node, frame)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            self._with(node, frame)
        elif isinstance(node, ast.Try):
            before = self._state
            self._block(node.body, frame)
            after = self._state
            self._block(node.orelse, frame)
            ends = [self._state]
            for handler in node.handlers:
                self._state = before | after
                self._block(handler.body, frame)
                ends.append(self._state)
            self._state = _any_of(ends)
            self._block(node.finalbody, frame)
        else:
            self._parts(node, frame)

    def _branches(self, blocks: Sequence[List[ast.stmt]], frame: _Frame) -> None:
        before, ends = self._state, []
        for block in blocks:
            self._state = before
            self._block(block, frame)
            ends.append(self._state)
        self._state = _any_of(ends)

    def _loop(self, node: Union[ast.For, ast.AsyncFor, ast.While], frame: _Frame) -> None:
        is_tainted = self._expression(node.test if isinstance(node, ast.While) else node.iter, frame)
        # Twice, so that a round meets what the one before has left.
        for _ in range(2):
            before, frame.jumped = self._state, []
            if isinstance(node, ast.AsyncFor):
                self._suspend()
            if not isinstance(node, ast.While):
                self._assign(node.target, is_tainted, frame)
            self._block(node.body, frame)
            self._state = _any_of([before, self._state, *frame.jumped])
        self._block(node.orelse, frame)

    def _with(self, node: Union[ast.With, ast.AsyncWith], frame: _Frame) -> None:
        for item in node.items:
            is_tainted = self._expression(item.context_expr, frame)
            if item.optional_vars is not None:
                self._assign(item.optional_vars, is_tainted, frame)
        if isinstance(node, ast.AsyncWith):
            self._suspend()
        self._block(node.body, frame)
        if isinstance(node, ast.AsyncWith):
            self._suspend()

    def _assign(self, target: ast.expr, is_tainted: bool, frame: _Frame) -> None:
        if isinstance(target, ast.Name):
            (frame.tainted.add if is_tainted else frame.tainted.discard)(target.id)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self._assign(element, is_tainted, frame)
        elif isinstance(target, ast.Attribute) and is_attribute_of(target, frame.this):
            self._state = frozenset(item for item in self._state if item[0] != target.attr)
            if is_tainted:
                self._state |= {(target.attr, target, False)}
                self._stores.setdefault(target.attr, set()).add(target)
        else:
            self._parts(target, frame)

    # Expressions

    def _expression(self, node: ast.AST, frame: _Frame) -> bool:
        """Follow an expression; whether its value comes from the connection."""
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise _TooLong
        if isinstance(node, ast.Name):
            return node.id in frame.tainted
        if isinstance(node, ast.Lambda):
            self._runs_later(node, frame.this)
            return False
        if isinstance(node, ast.Await):
            return self._await(node, frame)
        if isinstance(node, ast.NamedExpr):
            is_tainted = self._expression(node.value, frame)
            self._assign(node.target, is_tainted, frame)
            return is_tainted
        if isinstance(node, ast.Call):
            own = self._own_method(node.func, frame)
            if own is not None and not isinstance(own, ast.AsyncFunctionDef):
                return self._call(node, own, frame)
        if isinstance(node, ast.Attribute) and is_attribute_of(node, frame.this):
            return self._read(node, frame)
        return self._parts(node, frame)

    def _parts(self, node: ast.AST, frame: _Frame) -> bool:
        # All of them, since each may read or wait.
        return any([self._expression(child, frame) for child in ast.iter_child_nodes(node)])

    def _await(self, node: ast.Await, frame: _Frame) -> bool:
        call = node.value
        own = self._own_method(call.func, frame) if isinstance(call, ast.Call) else None
        if isinstance(call, ast.Call) and isinstance(own, ast.AsyncFunctionDef):
            # What it waits for itself is all that it waits for.
            return self._call(call, own, frame)
        is_tainted = self._expression(call, frame)
        self._suspend()
        return is_tainted

    def _call(self, call: ast.Call, function: Function, frame: _Frame) -> bool:
        given = {argument: self._expression(argument, frame) for argument in call.args}
        given.update({keyword.value: self._expression(keyword.value, frame) for keyword in call.keywords})
        unpacks = any(isinstance(argument, ast.Starred) for argument in call.args)
        tainted = set()
        for arg in all_parameters(function)[1:]:
            argument = argument_of(call, function, arg.arg, bound=True)
            if given[argument] if argument is not None else unpacks and any(given.values()):
                tainted.add(arg.arg)
        return self._run(function, tainted)

    def _own_method(self, node: ast.expr, frame: _Frame) -> Optional[Function]:
        """The method of the object that an expression such as ``self.authenticate`` stands for."""
        if not is_attribute_of(node, frame.this):
            return None
        found = self.classes.definition(self.cls, last_part(node))
        return found.node if found is not None else None

    def _read(self, node: ast.expr, frame: _Frame) -> bool:
        """Note that an attribute of the object is read; whether it holds something of the connection."""
        if not is_attribute_of(node, frame.this):
            return self._expression(node, frame)
        method = self._own_method(node, frame)
        if method is not None:
            self._method_is_handed_on(method, node, frame)
            return False
        name = last_part(node)
        self._lost |= {store for attribute, store, is_exposed in self._state if attribute == name and is_exposed}
        return name in self._stores

    def _method_is_handed_on(self, method: Function, node: ast.expr, frame: _Frame) -> None:
        is_property = isinstance(method, FUNCTIONS) and any("property" in last_part(d) for d in method.decorator_list)
        if is_property:
            self._run(method, set())
        else:
            self._runs_later(method, first_parameter(method) or "")

    def _runs_later(self, function: ast.AST, this: str) -> None:
        """Note what a function reads that runs some time: a wrapper of ``send``, a task."""
        if function in self._deferred:
            return
        self._deferred.add(function)
        frame = _Frame(this, set())
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and is_attribute_of(node, this) and isinstance(node.ctx, ast.Load):
                method = self._own_method(node, frame)
                if method is None:
                    self._read_later.add(node.attr)
                else:
                    self._runs_later(method, first_parameter(method) or "")

    def _suspend(self) -> None:
        """Other connections run."""
        self._state = frozenset((name, store, True) for name, store, _ in self._state)


def _any_of(states: Iterable[State]) -> State:
    """The state in which any of these may hold."""
    return frozenset(item for state in states for item in state)


def _is_made_of_itself(target: ast.expr, value: ast.expr) -> bool:
    """Whether an attribute is given a value that its old one is part of: a count, a collection."""
    return isinstance(target, ast.Attribute) and any(
        (isinstance(node, ast.Attribute) and node.attr == target.attr)
        or (isinstance(node, ast.Call) and last_part(node.func) == "getattr" and _names(node, target.attr))
        for node in ast.walk(value)
    )


def _names(call: ast.Call, attribute: str) -> bool:
    return any(isinstance(argument, ast.Constant) and argument.value == attribute for argument in call.args[1:2])
