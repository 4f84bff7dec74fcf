"""Which attributes of a shared object one connection sets, and may find changed by another when it reads them.

One middleware serves every connection. What its ``__call__`` keeps on ``self`` is safe up to the next ``await``; there
other connections run, and set their own. So a method is followed as it would run: a value of the connection that is
set is exposed from the next ``await`` on, and the connections race for it where it is read after that, or by a function
that runs later.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, List, NamedTuple, Optional, Sequence, Set

from channels3_lint.semantics.control_flow import End, Ends, Part, Run, evaluated, flow_of
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.syntax import (
    all_parameters,
    argument_of,
    attribute_of,
    children,
    first_parameter,
    Function,
    FUNCTIONS,
    last_part,
    parameter_names,
    walk,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject

#: How deep methods that call each other are followed.
MAX_DEPTH = 8


class Pending(NamedTuple):
    """An attribute that holds something of the connection: where it was set, and whether others have run since."""

    attribute: str
    store: ast.Attribute
    is_exposed: bool


class ConnectionState(NamedTuple):
    """What is set on the object at one point of a run, and which local names hold something of the connection."""

    pending: FrozenSet[Pending] = frozenset()
    tainted: FrozenSet[str] = frozenset()


@dataclass
class _Frame:
    """A function as it runs: its name for the object, and whether it gives something of the connection."""

    this: str
    gives_tainted: bool = False
    #: The states in which methods called by the statement at hand were left by an error.
    failed: List[ConnectionState] = field(default_factory=list)


class Interleaving(Run[ConnectionState]):
    """A run of the methods of one object, for one connection; one that needs too many steps is left alone."""

    # Twice, so that a round of a loop meets what the one before has left.
    rounds = 2

    def __init__(self, classes: Classes, cls: ClassObject) -> None:
        self.classes = classes
        self.cls = cls
        self._state = ConnectionState()
        self._frame = _Frame("")
        self._stores: Dict[str, Set[ast.Attribute]] = {}
        self._raced: Set[ast.Attribute] = set()
        self._read_later: Set[str] = set()
        self._deferred: Set[ast.AST] = set()
        self._running: List[Function] = []
        #: Whether an expression from which a target is bound comes from the connection.
        self._is_tainted: Dict[ast.AST, bool] = {}

    def raced_stores(self, entries: Sequence[FunctionObject]) -> Set[ast.Attribute]:
        """Where an attribute of the object is set to what another connection may replace before it is read.

        ``entries`` are the methods that run for each connection, one after the other, with what comes from it.
        """
        try:
            for entry in entries:
                self._run(entry.node, set(parameter_names(entry.node)))
        except RecursionError:
            return set()
        return self._raced.union(*(self._stores.get(name, set()) for name in self._read_later))

    def _run(self, function: Function, tainted: Set[str]) -> bool:
        """Follow a method to its end; whether it gives something of the connection."""
        this = first_parameter(function)
        if this is None or function in self._running or len(self._running) >= MAX_DEPTH:
            return bool(tainted)
        assert not isinstance(function, ast.Lambda)
        caller, names = self._frame, self._state.tainted
        self._frame = frame = _Frame(this)
        self._running.append(function)
        ends = self.block(function.body, ConnectionState(self._state.pending, frozenset(tainted - {this})))
        self._running.pop()
        self._frame = caller
        self._state = self.join(ends.get(End.NEXT, []) + ends.get(End.RETURN, []))._replace(tainted=names)
        caller.failed.append(self.join(ends[End.RAISE])._replace(tainted=names))
        return frame.gives_tainted

    # Statements

    def join(self, states: List[ConnectionState]) -> ConnectionState:
        return ConnectionState(
            frozenset().union(*(state.pending for state in states)),
            frozenset().union(*(state.tainted for state in states)),
        )

    def statement(self, node: ast.AST, state: ConnectionState) -> Ends[ConnectionState]:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            self._runs_later(node, self._frame.this)
            return {End.NEXT: [state]}
        return super().statement(node, state)

    def part(self, part: Part, state: ConnectionState) -> Ends[ConnectionState]:
        return super().part(part, _exposed(state) if part.waits else state)

    def effect(self, node: ast.AST, state: ConnectionState, value: Optional[ast.expr]) -> Ends[ConnectionState]:
        self._state, self._frame.failed = state, []
        if isinstance(node, ast.Assign):
            is_tainted = self._expression(node.value)
            for target in node.targets:
                self._assign(target, is_tainted and not self._is_made_of_itself(target, node.value))
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self._assign(node.target, self._expression(node.value))
        elif isinstance(node, ast.AugAssign):
            # What counts or collects for all connections is shared on purpose.
            self._read(node.target)
            self._expression(node.value)
        elif isinstance(node, ast.withitem):
            is_tainted = self._expression(node.context_expr)
            if node.optional_vars is not None:
                self._assign(node.optional_vars, is_tainted)
        elif value is not None:
            self._assign(node, self._is_tainted[value])
        else:
            for part in evaluated(node) if isinstance(node, ast.stmt) else [node]:
                self._is_tainted[part] = self._expression(part)
                self._frame.gives_tainted |= isinstance(node, ast.Return) and self._is_tainted[part]
        return {End.NEXT: [self._state], End.RAISE: self._frame.failed}

    def _assign(self, target: ast.AST, is_tainted: bool) -> None:
        if isinstance(target, ast.Name):
            self._bind({target.id}, is_tainted)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self._assign(element, is_tainted)
        elif isinstance(target, ast.Attribute) and attribute_of(target, self._frame.this):
            pending = frozenset(item for item in self._state.pending if item.attribute != target.attr)
            if is_tainted:
                pending |= {Pending(target.attr, target, False)}
                self._stores.setdefault(target.attr, set()).add(target)
            self._state = self._state._replace(pending=pending)
        elif isinstance(target, ast.expr):
            self._parts(target)
        else:
            # A pattern: what it gives a name comes from the subject.
            names = {getattr(part, field, None) for part in walk(target) for field in ("name", "rest")}
            self._bind({name for name in names if name is not None}, is_tainted)

    def _bind(self, names: Set[str], is_tainted: bool) -> None:
        tainted = self._state.tainted
        self._state = self._state._replace(tainted=tainted | names if is_tainted else tainted - names)

    # Expressions

    def _expression(self, node: ast.AST) -> bool:
        """Follow an expression; whether its value comes from the connection."""
        self.count_step()
        if isinstance(node, ast.Name):
            return node.id in self._state.tainted
        if isinstance(node, ast.Lambda):
            self._runs_later(node, self._frame.this)
            return False
        if isinstance(node, ast.Await):
            return self._await(node)
        if flow_of(node) is not None:
            return self._branches(node)
        if isinstance(node, ast.NamedExpr):
            is_tainted = self._expression(node.value)
            self._assign(node.target, is_tainted)
            return is_tainted
        if isinstance(node, ast.Call):
            own = self._own_method(node.func, self._frame.this)
            if own is not None and not isinstance(own, ast.AsyncFunctionDef):
                return self._call(node, own)
        if attribute_of(node, self._frame.this):
            return self._read(node)
        return self._parts(node)

    def _parts(self, node: ast.AST) -> bool:
        # What takes from a generator does so at once, as a rule.
        parts = children(node) if isinstance(node, ast.GeneratorExp) else evaluated(node)
        # All of them, since each may read or wait.
        return any([self._expression(part) for part in parts])

    def _branches(self, node: ast.AST) -> bool:
        """Follow an expression of which only a part may be evaluated: ``a or b``, ``a if b else c``."""
        failed = self._frame.failed
        ends = self.statement(node, self._state)
        self._state = self.join(ends[End.NEXT])
        self._frame.failed = failed + ends[End.RAISE]
        return any(self._is_tainted.get(part, False) for part in children(node))

    def _await(self, node: ast.Await) -> bool:
        call = node.value
        own = self._own_method(call.func, self._frame.this) if isinstance(call, ast.Call) else None
        if isinstance(call, ast.Call) and isinstance(own, ast.AsyncFunctionDef):
            # What it waits for itself is all that it waits for.
            return self._call(call, own)
        is_tainted = self._expression(call)
        self._state = _exposed(self._state)
        return is_tainted

    def _call(self, call: ast.Call, function: Function) -> bool:
        given = {argument: self._expression(argument) for argument in call.args}
        given.update({keyword.value: self._expression(keyword.value) for keyword in call.keywords})
        unpacks = any(isinstance(argument, ast.Starred) for argument in call.args)
        tainted = set()
        for arg in all_parameters(function):
            argument = argument_of(call, function, arg.arg, bound=True)
            if given[argument] if argument is not None else unpacks and any(given.values()):
                tainted.add(arg.arg)
        return self._run(function, tainted)

    def _own_method(self, node: ast.AST, this: str) -> Optional[Function]:
        """The method of the object that an expression such as ``self.authenticate`` stands for."""
        found = self.classes.definition(self.cls, attribute_of(node, this))
        return found.node if found is not None else None

    def _read(self, node: ast.AST) -> bool:
        """Note that an attribute of the object is read; whether it holds something of the connection."""
        if not attribute_of(node, self._frame.this):
            return self._expression(node)
        method = self._own_method(node, self._frame.this)
        if method is not None:
            self._take_method(method)
            return False
        name = attribute_of(node, self._frame.this)
        exposed = (item for item in self._state.pending if item.is_exposed)
        self._raced |= {item.store for item in exposed if item.attribute == name}
        return name in self._stores

    def _take_method(self, method: Function) -> None:
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
        for node in walk(function):
            if isinstance(node, ast.Attribute) and attribute_of(node, this) and isinstance(node.ctx, ast.Load):
                method = self._own_method(node, this)
                if method is None:
                    self._read_later.add(node.attr)
                else:
                    self._runs_later(method, first_parameter(method) or "")

    def _is_made_of_itself(self, target: ast.expr, value: ast.expr) -> bool:
        """Whether an attribute of the object is given a value that its old one is part of: a count, a collection."""
        return isinstance(target, ast.Attribute) and any(
            attribute_of(node, self._frame.this) == target.attr
            or (
                isinstance(node, ast.Call)
                and last_part(node.func) == "getattr"
                and [getattr(argument, "value", last_part(argument)) for argument in node.args[:2]]
                == [self._frame.this, target.attr]
            )
            for node in walk(value)
        )


def _exposed(state: ConnectionState) -> ConnectionState:
    """The state after other connections have run."""
    return state._replace(pending=frozenset(item._replace(is_exposed=True) for item in state.pending))
