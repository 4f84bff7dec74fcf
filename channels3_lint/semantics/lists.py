"""What is in a list that is built step by step, in order, with gaps for what cannot be known.

The lists of settings and URLs are written at once, put together from others, begun in another module, and added to in
branches. The statements of a module or class body are followed here as the interpreter runs them, and any branch may
be the one that it takes.
"""

from __future__ import annotations

import ast
import functools
from dataclasses import replace
from typing import Dict, List, Optional, Sequence, Tuple, Union

from channels3_lint.semantics import mappings
from channels3_lint.semantics.control_flow import End, Ends, Run, evaluated, flow_of
from channels3_lint.semantics.list_values import (
    UNKNOWN,
    Element,
    Elements,
    ListState,
    brought,
    merged,
    positions_of,
    scattered,
    shuffled,
    unsure,
)
from channels3_lint.semantics.mentions import READING_METHODS, Mentions
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import ANY
from channels3_lint.semantics.syntax import FUNCTIONS, last_part, walk
from channels3_lint.semantics.values import ClassObject, Literal, ModuleObject, Value

#: How many lists may be made of one another, how many are looked at for one file, and how long one may get; what goes
#: beyond is unknown.
MAX_DEPTH = 20
MAX_LISTS = 100
MAX_ELEMENTS = 1000

#: Methods of other things, and functions, that change no list that they are passed.
TAKING_METHODS = frozenset({"extend", "join", "update"})
READING_FUNCTIONS = mappings.READING_FUNCTIONS | {
    "all", "any", "enumerate", "filter", "frozenset", "isinstance", "map", "max", "min", "reversed", "zip"
}  # fmt: skip

#: Functions that give the elements of what they are handed, in its order and in another.
COPYING_FUNCTIONS = frozenset({"list", "tuple"})
SHUFFLING_FUNCTIONS = frozenset({"frozenset", "reversed", "set", "sorted"})


#: Statements that have to do with a name only where they mention it.
SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Delete, ast.Expr)

#: What holds statements that bind names of its own.
Scope = Union[ast.Module, ast.ClassDef]

Assignment = Union[ast.Assign, ast.AnnAssign, ast.AugAssign]


class Lists:
    """The lists that names hold, in modules and class bodies."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._known: Dict[Tuple[Module, Scope, str, Optional[ast.stmt]], ListState] = {}
        self._mentions: Dict[Module, Mentions] = {}
        self._depth = 0

    def at_end(self, module: Module, name: str, scope: Optional[ast.ClassDef] = None) -> Elements:
        """What a name holds at the end of a module, or of a class body of it."""
        held = self.state_at(module, scope or module.tree, name)
        return UNKNOWN if held is None else held

    def state_at(self, module: Module, scope: Scope, name: str, stop: Optional[ast.stmt] = None) -> ListState:
        """What a name holds at the end of a scope, or just before a statement of it; None where it is not bound."""
        key = (module, scope, name, stop)
        if key not in self._known:
            # A list that is made of itself is unknown.
            self._known[key] = UNKNOWN
            if self._depth < MAX_DEPTH and len(self._known) < MAX_LISTS:
                self._depth += 1
                try:
                    self._known[key] = _ListRun(self, module, scope, name, stop).state()
                except RecursionError:
                    pass
                self._depth -= 1
        return self._known[key]

    def exported(self, source: Value, name: str) -> ListState:
        """What a name holds at the end of another module; None where that module surely does not bind it."""
        exporter: Optional[Module] = None
        if isinstance(source, ModuleObject) and source.path.endswith(".py"):
            exporter = self.names.load(source.path)
        held = self.state_at(exporter, exporter.tree, name) if exporter is not None else UNKNOWN
        return tuple(element and replace(element, by=None) for element in held) if held is not None else None

    def of(self, module: Module, node: ast.expr, name: str = "", state: ListState = None) -> Elements:
        """What an expression holds where it stands, while a name (one that is being followed) holds ``state``."""
        try:
            found = self._of(module, node, name, state)
        except RecursionError:
            # Generated code may nest deeper than any stack.
            return UNKNOWN
        return found if len(found) <= MAX_ELEMENTS else UNKNOWN

    def mentions(self, module: Module) -> Mentions:
        """Where the names of a module are mentioned."""
        if module not in self._mentions:
            self._mentions[module] = Mentions(module)
        return self._mentions[module]

    def _of(self, module: Module, node: ast.expr, name: str, state: ListState) -> Elements:
        if isinstance(node, (ast.List, ast.Tuple)):
            return self._display(module, node.elts, name, state)
        if isinstance(node, ast.Set):
            return shuffled(self._display(module, node.elts, name, state))
        if isinstance(node, ast.BinOp):
            terms = _terms(node)
            return sum((self.of(module, term, name, state) for term in terms), ()) if terms else UNKNOWN
        if isinstance(node, (ast.IfExp, ast.BoolOp)):
            branches = node.values if isinstance(node, ast.BoolOp) else [node.body, node.orelse]
            return functools.reduce(merged, [self.of(module, branch, name, state) for branch in branches])
        if isinstance(node, ast.Name):
            is_followed = node.id == name and state is not None
            return state if is_followed and state is not None else brought(self._named(module, node), node)
        if isinstance(node, ast.Attribute):
            return brought(self._attribute(module, node), node)
        if isinstance(node, ast.Call):
            return self._call(module, node, name, state)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return self._comprehension(module, node, name, state)
        return UNKNOWN

    def _display(self, module: Module, nodes: Sequence[ast.expr], name: str, state: ListState) -> Elements:
        found: Elements = ()
        for node in nodes:
            if isinstance(node, ast.Starred):
                found += self.of(module, node.value, name, state)
            else:
                found += (Element(module, node),)
        return found

    def _named(self, module: Module, node: ast.Name) -> Elements:
        """What another name holds where it is used."""
        statement: Optional[ast.stmt] = None
        for parent in module.ancestors(node):
            if isinstance(parent, (*FUNCTIONS, ast.Lambda)):
                return self._returned(module, node)
            if isinstance(parent, (ast.ClassDef, ast.Module)):
                held = self.state_at(module, parent, node.id, statement)
                if held is not None:
                    return held
            if isinstance(parent, ast.stmt) and (statement is None or isinstance(parent, ast.ClassDef)):
                statement = parent
        return UNKNOWN

    def _attribute(self, module: Module, node: ast.Attribute) -> Elements:
        """What a name of another module, or of a class, holds at its end."""
        owners = self.names.values(module, node.value)
        owner = owners[0] if len(owners) == 1 else None
        held: ListState = None
        if isinstance(owner, ModuleObject):
            held = self.exported(owner, node.attr)
        elif isinstance(owner, ClassObject):
            classes = [cls for cls in self.names.ancestors(owner) if isinstance(cls, ClassObject)]
            found = (self.state_at(cls.module, cls.node, node.attr) for cls in classes)
            held = next((held for held in found if held is not None), None)
        return UNKNOWN if held is None else held

    def _call(self, module: Module, node: ast.Call, name: str, state: ListState) -> Elements:
        if isinstance(node.func, ast.Attribute) and node.func.attr == "copy" and not node.args:
            return self.of(module, node.func.value, name, state)
        if isinstance(node.func, ast.Name) and len(node.args) == 1:
            if node.func.id in COPYING_FUNCTIONS:
                return self.of(module, node.args[0], name, state)
            if node.func.id in SHUFFLING_FUNCTIONS:
                return shuffled(self.of(module, node.args[0], name, state))
        return unsure(self._handed(module, node, name, state)) + brought(self._returned(module, node), node)

    def _handed(self, module: Module, node: ast.Call, name: str, state: ListState) -> Elements:
        """What a function is handed: it may give that back, as Django's ``i18n_patterns`` does."""
        found: Elements = ()
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            if isinstance(argument, (ast.Attribute, ast.BinOp, ast.List, ast.Name, ast.Tuple)):
                found += self.of(module, argument, name, state)
            else:
                found += self._display(module, [argument], name, state)
        return found

    def _returned(self, module: Module, node: ast.expr) -> Elements:
        """The lists that an expression may stand for, as far as they are seen: more may have been added to them."""
        found = [
            self.of(value.module, value.node)
            for value in self.names.values(module, node)
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple))
        ]
        return unsure(sum(found, ())) + UNKNOWN

    def _comprehension(
        self, module: Module, node: Union[ast.ListComp, ast.GeneratorExp], name: str, state: ListState
    ) -> Elements:
        generator = node.generators[0]
        is_plain = len(node.generators) == 1 and isinstance(node.elt, ast.Name)
        if not is_plain or ast.unparse(node.elt) != ast.unparse(generator.target):
            return unsure((Element(module, node.elt),)) + UNKNOWN
        found = self.of(module, generator.iter, name, state)
        return unsure(found) if generator.ifs else found


class _ListRun(Run[ListState]):
    """The statements of a scope, followed for one name, up to one of them."""

    def __init__(self, lists: Lists, module: Module, scope: Scope, name: str, stop: Optional[ast.stmt]) -> None:
        self.lists = lists
        self.module = module
        self.scope = scope
        self.name = name
        self.stop = stop
        self.names = lists.mentions(module)
        self.mentions = self.names.by_statement.get(name, {})
        self._at_stop: List[ListState] = []

    def state(self) -> ListState:
        """What the name holds."""
        around = [] if self.stop is None else [self.stop, *self.module.ancestors(self.stop)]
        around = around[: around.index(self.scope)] if around else []
        # The statement of the scope that holds the last one to be run, or is it.
        place = self.module.place(around[-1]) if around else None
        ends = self.block(self.scope.body[: place.position + 1 if place is not None else None], None)
        state = self.join(ends.get(End.NEXT, []) if self.stop is None else self._at_stop)
        # There may have been rounds before.
        has_rounds = any(flow.repeats for flow in map(flow_of, around) if flow is not None)
        return scattered(state) if has_rounds or (state is not None and self._may_change_any_time()) else state

    def _may_change_any_time(self) -> bool:
        """Whether a function may change the list, or something has access to every name of the module."""
        return self.names.are_open or self.name in self.names.declared or any(
            not self._is_only_read(node)
            for statement, nodes in self.mentions.items()
            if self._is_elsewhere(statement)
            for node in nodes
        )

    def _is_elsewhere(self, statement: ast.AST) -> bool:
        """Whether a statement stands in a function, or in a class body that is not followed."""
        return any(
            isinstance(parent, (*FUNCTIONS, ast.ClassDef)) and parent is not self.scope
            for parent in self.module.ancestors(statement)
        )

    def join(self, states: List[ListState]) -> ListState:
        """What a name holds after one of several branches; one that leaves it unbound is not the one that was taken."""
        bound = [state for state in states if state is not None]
        return functools.reduce(merged, bound) if bound else None

    def statement(self, node: ast.AST, state: ListState) -> Ends[ListState]:
        if node is self.stop:
            self._at_stop.append(state)
            return {}
        if isinstance(node, ast.ClassDef):
            return {End.NEXT: [UNKNOWN if node.name == self.name else state]}
        if isinstance(node, SIMPLE) and node not in self.mentions:
            return {End.NEXT: [state]}
        return super().statement(node, state)

    def effect(self, node: ast.AST, state: ListState, value: Optional[ast.expr]) -> Ends[ListState]:
        after = self._after(node, state)
        return {End.NEXT: [UNKNOWN if after is not None and len(after) > MAX_ELEMENTS else after]}

    def _after(self, node: ast.AST, state: ListState) -> ListState:
        """What the name holds after a statement without suites, or after a test, a target or a pattern."""
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            return self._assigned(node, state)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self._imported(node, state)
        if isinstance(node, FUNCTIONS):
            return UNKNOWN if node.name == self.name else state
        method = self._method(node)
        state = self._after_mentions(node, state, handled=method)
        if method is not None and isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            return self._called(node.value, UNKNOWN if state is None else state)
        return state

    def _imported(self, node: Union[ast.Import, ast.ImportFrom], state: ListState) -> ListState:
        for alias in node.names:
            if alias.name != ANY and (alias.asname or alias.name) != self.name:
                continue
            held: ListState = None
            if isinstance(node, ast.ImportFrom):
                source = self.lists.names.imports.find(self.module, node.module or "", node.level)
                held = self.lists.exported(source, self.name if alias.name == ANY else alias.name)
            if held is not None:
                state = held
            elif alias.name != ANY:
                state = UNKNOWN
        return state

    # Statements about the list

    def _assigned(self, node: Assignment, state: ListState) -> ListState:
        before = state = self._after_mentions(node, state)
        if isinstance(node, ast.AugAssign):
            return self._added(node, state)
        if node.value is not None:
            for target in self._targets(node.value):
                state = self._stored(target, node.value, before, state)
        return state

    def _targets(self, value: ast.expr) -> List[ast.expr]:
        """What an assignment stores a value in."""
        parent = self.module.parent(value)
        if isinstance(parent, ast.Assign):
            return parent.targets
        return [parent.target] if isinstance(parent, ast.AnnAssign) else []

    def _added(self, node: ast.AugAssign, state: ListState) -> ListState:
        if not isinstance(node.target, ast.Name) or node.target.id != self.name:
            return state
        if not isinstance(node.op, ast.Add):
            return scattered(state)
        return (UNKNOWN if state is None else state) + self.lists.of(self.module, node.value, self.name, state)

    def _stored(self, target: ast.expr, value: ast.expr, before: ListState, state: ListState) -> ListState:
        """What the name holds after a value, read while it held ``before``, was stored in a target."""
        if isinstance(target, ast.Name) and target.id == self.name:
            found = self.lists.of(self.module, value, self.name, before)
            same = {_name(value), *map(_name, self._targets(value))} - {"", self.name}
            return scattered(found) if any(map(self._is_filled, same)) else found
        if isinstance(target, (ast.Tuple, ast.List)) and self.name in map(_name, walk(target)):
            is_parallel = isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(target.elts)
            if not is_parallel or any(isinstance(element, ast.Starred) for element in target.elts):
                return UNKNOWN
            for inner, part in zip(target.elts, getattr(value, "elts")):
                state = self._stored(inner, part, before, state)
        return state

    def _called(self, call: ast.Call, state: Elements) -> Elements:
        """What is in a list after a method of it was called."""
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name == "append" and len(call.args) == 1:
            return state + (Element(self.module, call.args[0]),)
        if name == "extend" and len(call.args) == 1:
            return state + self.lists.of(self.module, call.args[0], self.name, state)
        if name == "insert" and len(call.args) == 2:
            element = Element(self.module, call.args[1])
            position = self._position(state, call.args[0])
            if position is None:
                return state + (replace(element, is_placed=False),)
            return state[:position] + (element,) + state[position:]
        if name == "remove" and len(call.args) == 1:
            found = positions_of(state, call.args[0])
            return state[: found[0]] + state[found[0] + 1 :] if found else unsure(state)
        if name in ("reverse", "sort"):
            return shuffled(state)
        return () if name == "clear" else state if name in READING_METHODS else scattered(state)

    def _position(self, state: Elements, index: ast.expr) -> Optional[int]:
        """Where ``insert`` inserts; None where it cannot be known."""
        if isinstance(index, ast.Constant) and isinstance(index.value, int):
            is_known = all(element and element.is_sure and element.is_placed for element in state[: index.value])
            return index.value if is_known else None
        if isinstance(index, ast.Call) and isinstance(index.func, ast.Attribute) and len(index.args) == 1:
            if index.func.attr == "index" and _name(index.func.value) == self.name:
                return next(iter(positions_of(state, index.args[0])), None)
        return None

    # Mentions of the list

    def _method(self, node: ast.AST) -> Optional[ast.Name]:
        """The name in ``name.method(...)``, where that is all that a statement does."""
        call = node.value if isinstance(node, ast.Expr) else None
        owner = call.func.value if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) else None
        return owner if isinstance(owner, ast.Name) and owner.id == self.name else None

    def _after_mentions(self, node: ast.AST, state: ListState, handled: Optional[ast.Name] = None) -> ListState:
        """What is in the list after it may have been changed in a way that is not followed."""
        if isinstance(node, ast.stmt) and node not in self.mentions:
            return state
        parts = evaluated(node) if isinstance(node, ast.stmt) else [node]
        for child in (child for part in parts for child in walk(part) if child is not handled):
            if isinstance(child, ast.Name) and child.id == self.name and not self._is_only_read(child):
                return scattered(state)
            if self.name in (getattr(child, "name", None), getattr(child, "rest", None)):
                # case [*name]
                return UNKNOWN
        return state

    def _is_only_read(self, node: ast.Name) -> bool:
        """Whether a mention changes no list, and hands it to nothing that may; assignments are followed elsewhere."""
        child: ast.expr = node
        parent = self.module.parent(node)
        while isinstance(parent, (ast.IfExp, ast.BoolOp, ast.NamedExpr)) or (
            not isinstance(node.ctx, ast.Load) and isinstance(parent, (ast.Tuple, ast.List, ast.Starred))
        ):
            child, parent = parent, self.module.parent(parent)
        if not isinstance(node.ctx, ast.Load):
            return isinstance(parent, (ast.Assign, ast.AnnAssign, ast.AugAssign))
        if isinstance(parent, ast.Attribute):
            return parent.attr in READING_METHODS
        if isinstance(parent, ast.Subscript):
            return isinstance(parent.ctx, ast.Load)
        if isinstance(parent, (ast.Call, ast.keyword)):
            call = self.module.parent(parent) if isinstance(parent, ast.keyword) else parent
            function = getattr(call, "func")
            known = TAKING_METHODS if isinstance(function, ast.Attribute) else READING_FUNCTIONS
            return last_part(function) in known
        if isinstance(parent, (ast.Assign, ast.AnnAssign)):
            # Another name for the same list.
            return not any(self._is_filled(_name(target)) for target in self._targets(child))
        return not isinstance(parent, (ast.Dict, ast.Lambda, ast.List, ast.Return, ast.Set, ast.Tuple))

    def _is_filled(self, name: str) -> bool:
        """Whether what a name of the module holds may be changed under that name; what is no name may always be."""
        return not name or name in self.names.filled


def _terms(node: ast.expr) -> List[ast.expr]:
    """The terms of a sum, in order; none where it is something else."""
    found: List[ast.expr] = []
    while isinstance(node, ast.BinOp):
        if not isinstance(node.op, ast.Add):
            return []
        found.append(node.right)
        node = node.left
    return [node, *reversed(found)]


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else ""
