"""What is in a list that is built step by step, in order, with gaps for what cannot be known.

The lists of settings and URLs are written at once, put together from others, begun in another module, and added to in
branches. The statements of a module or class body are followed here as the interpreter runs them, and any branch may
be the one that it takes.
"""

from __future__ import annotations

import ast
import difflib
import functools
from dataclasses import dataclass, replace
from typing import Dict, Iterable, List, Optional, Sequence, Set, Tuple, Union

from channels3_lint.semantics import mappings
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import ANY
from channels3_lint.semantics.syntax import FUNCTIONS, last_part
from channels3_lint.semantics.values import ClassObject, Literal, ModuleObject, Value

#: How many lists may be made of one another, how many are looked at for one file, and how long one may get; what goes
#: beyond is unknown.
MAX_DEPTH = 20
MAX_LISTS = 100
MAX_ELEMENTS = 1000

#: Where two lists differ in more than so many pairs of elements, what they have in common is not looked for.
MAX_PAIRS = 10_000

#: Methods that leave a list as it is; methods of other things and functions that change no list they are handed.
READING_METHODS = frozenset({"copy", "count", "index"})
TAKING_METHODS = frozenset({"extend", "join", "update"})
READING_FUNCTIONS = mappings.READING_FUNCTIONS | {
    "all", "any", "enumerate", "filter", "frozenset", "isinstance", "map", "max", "min", "reversed", "zip"
}  # fmt: skip

#: Functions that give the elements of what they are handed, in its order and in another.
COPYING_FUNCTIONS = frozenset({"list", "tuple"})
SHUFFLING_FUNCTIONS = frozenset({"frozenset", "reversed", "set", "sorted"})

#: Functions that give access to every name of a module.
NAMESPACES = frozenset({"exec", "globals", "locals", "vars"})

MATCH: Tuple[type, ...] = (ast.Match,) if hasattr(ast, "Match") else ()  # Python 3.10

#: Statements that have to do with a name only where they mention it.
SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Delete, ast.Expr)

#: What holds statements that bind names of its own.
Scope = Union[ast.Module, ast.ClassDef]

Assignment = Union[ast.Assign, ast.AnnAssign, ast.AugAssign]


@dataclass(frozen=True)
class Element:
    """One element of a list, as it is written in a module.

    ``by`` is the name or call that brought it to the list, where it was not written there; ``is_sure`` whether it is
    there in every run; ``is_placed`` whether it stands between the others as it does here.
    """

    module: Module
    node: ast.expr
    by: Optional[ast.expr] = None
    is_sure: bool = True
    is_placed: bool = True


#: The elements of a list, in order. None is any number of elements about which nothing is known.
Elements = Tuple[Optional[Element], ...]

UNKNOWN: Elements = (None,)

#: What a name holds between two statements; None before it is bound.
State = Optional[Elements]


class Lists:
    """The lists that names hold, in modules and class bodies."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._known: Dict[Tuple[Module, Scope, str, Optional[ast.stmt]], State] = {}
        self._mentions: Dict[Module, _Mentions] = {}
        self._depth = 0

    def at_end(self, module: Module, name: str, scope: Optional[ast.ClassDef] = None) -> Elements:
        """What a name holds at the end of a module, or of a class body of it."""
        held = self.held(module, scope or module.tree, name)
        return UNKNOWN if held is None else held

    def held(self, module: Module, scope: Scope, name: str, stop: Optional[ast.stmt] = None) -> State:
        """What a name holds at the end of a scope, or just before a statement of it; None where it is not bound."""
        key = (module, scope, name, stop)
        if key not in self._known:
            # A list that is made of itself is unknown.
            self._known[key] = UNKNOWN
            if self._depth < MAX_DEPTH and len(self._known) < MAX_LISTS:
                self._depth += 1
                try:
                    self._known[key] = _Steps(self, module, scope, name, stop).state()
                except RecursionError:
                    pass
                self._depth -= 1
        return self._known[key]

    def exported(self, source: Value, name: str) -> State:
        """What a name holds at the end of another module; None where that module surely does not bind it."""
        exporter: Optional[Module] = None
        if isinstance(source, ModuleObject) and source.path.endswith(".py"):
            exporter = self.names.load(source.path)
        held = self.held(exporter, exporter.tree, name) if exporter is not None else UNKNOWN
        return tuple(element and replace(element, by=None) for element in held) if held is not None else None

    def of(self, module: Module, node: ast.expr, name: str = "", state: State = None) -> Elements:
        """What an expression holds where it stands, while a name (one that is being followed) holds ``state``."""
        try:
            found = self._of(module, node, name, state)
        except RecursionError:
            # Generated code may nest deeper than any stack.
            return UNKNOWN
        return found if len(found) <= MAX_ELEMENTS else UNKNOWN

    def mentions(self, module: Module) -> _Mentions:
        """Where the names of a module are mentioned."""
        if module not in self._mentions:
            self._mentions[module] = _Mentions(module)
        return self._mentions[module]

    def _of(self, module: Module, node: ast.expr, name: str, state: State) -> Elements:
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
            return state if is_followed and state is not None else _brought(self._named(module, node), node)
        if isinstance(node, ast.Attribute):
            return _brought(self._attribute(module, node), node)
        if isinstance(node, ast.Call):
            return self._call(module, node, name, state)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return self._comprehension(module, node, name, state)
        return UNKNOWN

    def _display(self, module: Module, nodes: Sequence[ast.expr], name: str, state: State) -> Elements:
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
                held = self.held(module, parent, node.id, statement)
                if held is not None:
                    return held
            if isinstance(parent, ast.stmt) and (statement is None or isinstance(parent, ast.ClassDef)):
                statement = parent
        return UNKNOWN

    def _attribute(self, module: Module, node: ast.Attribute) -> Elements:
        """What a name of another module, or of a class, holds at its end."""
        owners = self.names.values(module, node.value)
        owner = owners[0] if len(owners) == 1 else None
        held: State = None
        if isinstance(owner, ModuleObject):
            held = self.exported(owner, node.attr)
        elif isinstance(owner, ClassObject):
            classes = [cls for cls in self.names.ancestors(owner) if isinstance(cls, ClassObject)]
            found = (self.held(cls.module, cls.node, node.attr) for cls in classes)
            held = next((held for held in found if held is not None), None)
        return UNKNOWN if held is None else held

    def _call(self, module: Module, node: ast.Call, name: str, state: State) -> Elements:
        if isinstance(node.func, ast.Attribute) and node.func.attr == "copy" and not node.args:
            return self.of(module, node.func.value, name, state)
        if isinstance(node.func, ast.Name) and len(node.args) == 1:
            if node.func.id in COPYING_FUNCTIONS:
                return self.of(module, node.args[0], name, state)
            if node.func.id in SHUFFLING_FUNCTIONS:
                return shuffled(self.of(module, node.args[0], name, state))
        return unsure(self._handed(module, node, name, state)) + _brought(self._returned(module, node), node)

    def _handed(self, module: Module, node: ast.Call, name: str, state: State) -> Elements:
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
        self, module: Module, node: Union[ast.ListComp, ast.GeneratorExp], name: str, state: State
    ) -> Elements:
        generator = node.generators[0]
        is_plain = len(node.generators) == 1 and isinstance(node.elt, ast.Name)
        if not is_plain or ast.unparse(node.elt) != ast.unparse(generator.target):
            return unsure((Element(module, node.elt),)) + UNKNOWN
        found = self.of(module, generator.iter, name, state)
        return unsure(found) if generator.ifs else found


class _Mentions:
    """The names of a module: where each is mentioned, and which may be changed."""

    def __init__(self, module: Module) -> None:
        #: The mentions of each name, by the innermost statement around them.
        self.by_statement: Dict[str, Dict[ast.AST, List[ast.Name]]] = {}
        #: The names through which something is changed in place.
        self.filled: Set[str] = set()
        for node in module.nodes(ast.Name):
            statement = next(parent for parent in module.ancestors(node) if isinstance(parent, ast.stmt))
            self.by_statement.setdefault(node.id, {}).setdefault(statement, []).append(node)
            parent = module.parent(node)
            if (
                (isinstance(parent, ast.AugAssign) and node is parent.target)
                or (isinstance(parent, ast.Attribute) and parent.attr not in READING_METHODS)
                or (isinstance(parent, ast.Subscript) and not isinstance(parent.ctx, ast.Load))
            ):
                self.filled.add(node.id)
        #: The names that functions declare as those of the module, and whether something has access to all of them.
        self.declared = {name for node in module.nodes(ast.Global) for name in node.names}
        self.are_open = any(
            isinstance(call.func, ast.Name)
            and call.func.id in NAMESPACES
            and (call.func.id == "exec" or not call.args)
            for call in module.nodes(ast.Call)
        )


class _Steps:
    """The statements of a scope, followed for one name, up to one of them."""

    def __init__(self, lists: Lists, module: Module, scope: Scope, name: str, stop: Optional[ast.stmt]) -> None:
        self.lists = lists
        self.module = module
        self.scope = scope
        self.name = name
        self.stop = stop
        self.has_stopped = False
        self.names = lists.mentions(module)
        self.mentions = self.names.by_statement.get(name, {})

    def state(self) -> State:
        """What the name holds."""
        state = self._block(self.scope.body, None)
        return shaken(state) if state is not None and self._may_change_any_time() else state

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

    # Statements

    def _block(self, block: Sequence[ast.stmt], state: State) -> State:
        for statement in block:
            if statement is self.stop:
                self.has_stopped = True
            if self.has_stopped:
                break
            if statement in self.mentions or not isinstance(statement, SIMPLE):
                state = self._statement(statement, state)
            if state is not None and len(state) > MAX_ELEMENTS:
                state = UNKNOWN
        return state

    def _statement(self, node: ast.stmt, state: State) -> State:
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            return self._assigned(node, state)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self._imported(node, state)
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            return UNKNOWN if node.name == self.name else state
        method = self._method(node)
        state = self._after_mentions(node, state, handled=method)
        if method is not None and isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            return self._called(node.value, UNKNOWN if state is None else state)
        if isinstance(node, ast.If):
            return self._one_of([node.body, node.orelse], state)
        if isinstance(node, ast.With):
            return self._block(node.body, state)
        if isinstance(node, (ast.For, ast.While)):
            return self._loop(node, state)
        if isinstance(node, ast.Try):
            return self._try(node, state)
        if isinstance(node, MATCH):
            return self._one_of([*(case.body for case in node.cases), []], state)  # type: ignore[attr-defined]
        return state

    def _one_of(self, blocks: Sequence[Sequence[ast.stmt]], state: State) -> State:
        """What one of several blocks leaves behind; one that ends in an error is not the one."""
        found: List[State] = []
        for block in blocks:
            after = self._block(block, state)
            if self.has_stopped:
                return after
            if not block or not isinstance(block[-1], ast.Raise):
                found.append(after)
        return _either(found)

    def _loop(self, node: Union[ast.For, ast.While], state: State) -> State:
        after = self._block(node.body, state)
        if self.has_stopped:
            # There may have been rounds before.
            return shaken(after)
        return self._block(node.orelse, _either([state, after]))

    def _try(self, node: ast.Try, state: State) -> State:
        body = self._block([*node.body, *node.orelse], state)
        if self.has_stopped:
            return body
        handled = self._one_of([handler.body for handler in node.handlers], _either([state, body]))
        return handled if self.has_stopped else self._block(node.finalbody, _either([body, handled]))

    def _imported(self, node: Union[ast.Import, ast.ImportFrom], state: State) -> State:
        for alias in node.names:
            if alias.name != ANY and (alias.asname or alias.name) != self.name:
                continue
            held: State = None
            if isinstance(node, ast.ImportFrom):
                source = self.lists.names.imports.find(self.module, node.module or "", node.level)
                held = self.lists.exported(source, self.name if alias.name == ANY else alias.name)
            if held is not None:
                state = held
            elif alias.name != ANY:
                state = UNKNOWN
        return state

    # Statements about the list

    def _assigned(self, node: Assignment, state: State) -> State:
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

    def _added(self, node: ast.AugAssign, state: State) -> State:
        if not isinstance(node.target, ast.Name) or node.target.id != self.name:
            return state
        if not isinstance(node.op, ast.Add):
            return shaken(state)
        return (UNKNOWN if state is None else state) + self.lists.of(self.module, node.value, self.name, state)

    def _stored(self, target: ast.expr, value: ast.expr, before: State, state: State) -> State:
        """What the name holds after a value, read while it held ``before``, was stored in a target."""
        if isinstance(target, ast.Name) and target.id == self.name:
            found = self.lists.of(self.module, value, self.name, before)
            same = {_name(value), *map(_name, self._targets(value))} - {"", self.name}
            return shaken(found) if any(map(self._is_filled, same)) else found
        if isinstance(target, (ast.Tuple, ast.List)) and self.name in map(_name, ast.walk(target)):
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
            found = _positions(state, call.args[0])
            return state[: found[0]] + state[found[0] + 1 :] if found else unsure(state)
        if name in ("reverse", "sort"):
            return shuffled(state)
        return () if name == "clear" else state if name in READING_METHODS else shaken(state)

    def _position(self, state: Elements, index: ast.expr) -> Optional[int]:
        """Where ``insert`` inserts; None where it cannot be known."""
        if isinstance(index, ast.Constant) and isinstance(index.value, int) and index.value >= 0:
            is_known = all(element and element.is_sure and element.is_placed for element in state[: index.value])
            return index.value if is_known else None
        if isinstance(index, ast.Call) and isinstance(index.func, ast.Attribute) and len(index.args) == 1:
            if index.func.attr == "index" and _name(index.func.value) == self.name:
                return next(iter(_positions(state, index.args[0])), None)
        return None

    # Mentions of the list

    def _method(self, node: ast.stmt) -> Optional[ast.Name]:
        """The name in ``name.method(...)``, where that is all that a statement does."""
        call = node.value if isinstance(node, ast.Expr) else None
        owner = call.func.value if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) else None
        return owner if isinstance(owner, ast.Name) and owner.id == self.name else None

    def _after_mentions(self, node: ast.stmt, state: State, handled: Optional[ast.Name] = None) -> State:
        """What is in the list after a statement may have changed it in a way that is not followed."""
        mentions = [mention for mention in self.mentions.get(node, ()) if mention is not handled]
        return state if all(map(self._is_only_read, mentions)) else shaken(state)

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


def unsure(elements: Elements) -> Elements:
    """The same elements, any of which may be missing."""
    return tuple(element and replace(element, is_sure=False) for element in elements)


def shuffled(elements: Elements) -> Elements:
    """The same elements in an order that is not known."""
    return tuple(element and replace(element, is_placed=False) for element in elements)


def shaken(state: State) -> Elements:
    """What is in a list about which only its elements of before are known: each may be anywhere, or missing."""
    return unsure(shuffled(state or ())) + UNKNOWN


def merged(left: Elements, right: Elements) -> Elements:
    """What is in one of two lists: what only one of them has may be missing."""
    keys, other_keys = list(map(_key, left)), list(map(_key, right))
    begin = _shared(keys, other_keys)
    end = _shared(keys[begin:][::-1], other_keys[begin:][::-1])
    stop, other_stop = len(left) - end, len(right) - end
    middle = _merged(
        left[begin:stop], right[begin:other_stop], keys[begin:stop], other_keys[begin:other_stop]
    )  # fmt: skip
    return (
        tuple(map(_both, left[:begin], right[:begin])) + middle + tuple(map(_both, left[stop:], right[other_stop:]))
    )


def _shared(keys: List[object], other_keys: List[object]) -> int:
    """How many keys two lists have in common from their beginning."""
    pairs = enumerate(zip(keys, other_keys))
    return next((index for index, (key, other) in pairs if key != other), min(len(keys), len(other_keys)))


def _merged(left: Elements, right: Elements, keys: List[object], other_keys: List[object]) -> Elements:
    if len(left) * len(right) > MAX_PAIRS:
        return shuffled(unsure(left + right))
    found: Elements = ()
    matcher = difflib.SequenceMatcher(None, keys, other_keys, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            found += tuple(map(_both, left[start:end], right[other_start:other_end]))
        else:
            found += unsure(left[start:end] + right[other_start:other_end])
    return found


def _either(states: Iterable[State]) -> State:
    """What a name holds after one of several branches; one that leaves it unbound is not the one that was taken."""
    held = [state for state in states if state is not None]
    return functools.reduce(merged, held) if held else None


def _both(left: Optional[Element], right: Optional[Element]) -> Optional[Element]:
    if left is None or right is None:
        return None
    is_sure, is_placed = left.is_sure and right.is_sure, left.is_placed and right.is_placed
    return left if (is_sure, is_placed) == (left.is_sure, left.is_placed) else replace(
        left, is_sure=is_sure, is_placed=is_placed
    )  # fmt: skip


def _key(element: Optional[Element]) -> object:
    """What is the same for elements that are: the text of a constant, the place of anything else."""
    if element is None:
        return None
    return element.node.value if isinstance(element.node, ast.Constant) else element.node


def _positions(elements: Elements, node: ast.expr) -> List[int]:
    """Where a constant stands in a list."""
    if not isinstance(node, ast.Constant):
        return []
    return [index for index, element in enumerate(elements) if element is not None and _key(element) == node.value]


def _brought(elements: Elements, by: ast.expr) -> Elements:
    return tuple(element and replace(element, by=by) for element in elements)


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
