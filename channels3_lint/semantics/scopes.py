"""What a name stands for where it is used: the bindings that may be in force there.

The answer is the one the interpreter would give, as far as it can be known without running the code. It is looked for
backwards from the use: straight-line code leaves one binding, the last; each branch of an ``if`` or ``try`` may leave
its own, and so may each way of ending a round of a loop. Code in a function runs later, and sees what its module or
enclosing function holds at its end.
"""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass
from typing import Dict, FrozenSet, Iterable, Iterator, List, Optional, Sequence, Set, Tuple, Union

from channels3_lint.semantics.control_flow import Edge, End, Part, block_ends, ends_of, evaluated, flow_of, is_elif
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    all_parameters,
    children,
    COMPREHENSIONS,
    default_of,
    Function,
    FUNCTIONS,
    parameter_names,
    walk,
)

#: Stands for every name in the set of names that a star import binds.
ANY = "*"


class BindingKind(enum.Enum):
    """What sort of statement gives the name its value."""

    IMPORT = "import a.b"
    FROM = "from a import b"
    STAR = "from a import *"
    DEFINITION = "def or class"
    VALUE = "name = value"
    ELEMENT = "for name in value"
    PARAMETER = "def f(name)"
    OPAQUE = "with, except, match"


@dataclass(frozen=True)
class Binding:
    """One place that gives a name a value.

    ``value`` is the expression the value comes from (for a parameter its default), ``path`` the indices into it where
    the target is unpacked.
    """

    kind: BindingKind
    name: str
    node: ast.AST
    value: Optional[ast.expr] = None
    path: Tuple[int, ...] = ()


#: The bindings that some code may leave, the nearest first; and None where it may leave a name as it was before.
Reaching = Tuple[Optional[Binding], ...]

NOTHING: Reaching = (None,)


class Scopes:
    """The bindings of one module."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._known: Dict[Tuple[ast.stmt, str, End], Reaching] = {}

    def at_end(self, name: str) -> Tuple[Binding, ...]:
        """The bindings of a name at the end of the module: what an importer sees."""
        found = self._above(self.module.tree.body, name)
        if self.module.mentions("global "):
            for declaration in self.module.nodes(ast.Global):
                function = self.module.parent(declaration)
                if name in declaration.names and isinstance(function, FUNCTIONS):
                    found += self._when_left(function.body, name)
        return _bindings(found)

    def in_class(self, cls: ast.ClassDef, name: str) -> Tuple[Binding, ...]:
        """The bindings of a name at the end of a class body: what an attribute is."""
        return _bindings(self._above(cls.body, name))

    def lookup(self, name: str, at: ast.AST) -> Tuple[Binding, ...]:
        """The bindings of a name that may be in force at a node of this module."""
        found = NOTHING
        # Whether the use runs when the scope at hand has ended; and whether it is in a scope of its own inside a class
        # body, which does not see that body's names.
        later = nested = False
        inside: List[ast.AST] = [at]
        for parent in self.module.ancestors(at):
            child = inside[-1]
            place = self.module.place(child)
            if isinstance(parent, COMPREHENSIONS):
                in_iterable = isinstance(child, ast.comprehension) and child.iter in inside
                found = _over(found, self._comprehension(parent, child, name, in_iterable))
                nested = nested or not (in_iterable and child is parent.generators[0])
            elif isinstance(parent, (*FUNCTIONS, ast.Lambda, ast.ClassDef, ast.Module)):
                is_inside = child is parent.body or (place is not None and place.block is parent.body)
                if place is not None and is_inside and not (nested and isinstance(parent, ast.ClassDef)):
                    if later:
                        is_module = isinstance(parent, ast.Module)
                        found = _over(found, self.at_end(name) if is_module else self._when_left(place.block, name))
                    else:
                        found = _over(found, self._above(place.block, name, place.position))
                if is_inside and isinstance(parent, (*FUNCTIONS, ast.Lambda)):
                    found = _over(found, tuple(_parameters(parent, name)) or NOTHING)
                    if None in found and self._is_local(parent, name):
                        break
                    if None in found and isinstance(parent, FUNCTIONS) and name in _declared(parent, ast.Global):
                        found = _over(found, self.at_end(name))
                    later = True
                nested = nested or (is_inside and not isinstance(parent, ast.Module))
            elif not later:
                if place is not None:
                    found = _over(found, self._above(place.block, name, place.position))
                if isinstance(parent, (ast.stmt, ast.BoolOp, ast.IfExp)) and None in found:
                    found = _over(found, self._around(parent, inside, name))
            if None not in found:
                break
            inside.append(parent)
        return _bindings(found)

    def _around(self, node: ast.AST, inside: List[ast.AST], name: str) -> Reaching:
        """What the code around a use binds before it comes to the part in which the use stands."""
        if self.names(node).isdisjoint((name, ANY)) or is_elif(node, self.module.parent(node)):
            return NOTHING
        flow = flow_of(node)
        if flow is None:
            return NOTHING
        places = [self.module.place(part) for part in inside]
        keys = [place.block if place is not None else part for place, part in zip(places, inside)]
        return self._before(flow.leading_to([*keys, node]), name)

    def _above(self, block: List[ast.stmt], name: str, end: Optional[int] = None) -> Reaching:
        """What the statements of a block leave bound, all or those before a position."""
        found = NOTHING
        for position in reversed(self._positions(block, name)):
            if end is None or position < end:
                found = _over(found, self._statement(block[position], name, End.NEXT))
                if None not in found:
                    break
        return found

    def _when_left(self, body: List[ast.stmt], name: str) -> Reaching:
        """What the body of a function leaves bound, at its end or with ``return``."""
        found = self._above(body, name)
        return found + self._suite(body, name, End.RETURN) if self._positions(body, name) else found

    def _suite(self, block: List[ast.stmt], name: str, end: End) -> Reaching:
        """What is bound where a suite ends in one way; nothing, and not even what was before, where it never does."""
        if end is End.NEXT:
            return self._above(block, name) if end in block_ends(block) else ()
        found: Reaching = ()
        if end is End.RAISE:
            # It may have got anywhere before it failed.
            for position in self._positions(block, name):
                for left in (End.NEXT, End.RAISE):
                    found += self._statement(block[position], name, left)
            return (*found, None)
        for position, statement in enumerate(block):
            if end in ends_of(statement):
                found += _over(self._statement(statement, name, end), self._above(block, name, position))
        return found

    def _before(self, edges: Iterable[Edge], name: str) -> Reaching:
        """What a statement binds on the way over these edges."""
        found: Reaching = ()
        pending = [*edges]
        seen: Set[Edge] = set()
        for edge in pending:
            if edge.part is None:
                found += NOTHING
            elif edge not in seen:
                seen.add(edge)
                here = self._part(edge.part, name, edge.end)
                found += _bindings(here)
                pending += edge.part.after if None in here else []
        return tuple(dict.fromkeys(found))

    def _part(self, part: Part, name: str, end: End) -> Reaching:
        """What one part of a statement leaves bound."""
        is_named = isinstance(part.node, ast.ExceptHandler) and part.node.name == name
        if part.block is not None:
            # The name of an error is unbound where its handler ends.
            return () if is_named else self._suite(part.block, name, end)
        return (Binding(BindingKind.OPAQUE, name, part.node),) if is_named else self._step(part.node, name, part.value)

    def _statement(self, node: ast.stmt, name: str, end: End) -> Reaching:
        """What a statement leaves bound where it ends in one way."""
        flow = flow_of(node)
        if flow is None or isinstance(node, ast.ClassDef):
            return self._step(node, name)
        key = (node, name, end)
        if key not in self._known:
            self._known[key] = self._before(flow.exits[end], name)
        return self._known[key]

    def _positions(self, block: List[ast.stmt], name: str) -> List[int]:
        """Where in a block a name is bound, or all names may be, in order."""
        known = self.module.binding_places.get(id(block))
        if known is None:
            known = self.module.binding_places[id(block)] = {}
            for position, statement in enumerate(block):
                for bound in self.names(statement):
                    known.setdefault(bound, []).append(position)
        return sorted({*known.get(name, ()), *known[ANY]}) if ANY in known else known.get(name, [])

    def _step(self, node: ast.AST, name: str, value: Optional[ast.expr] = None) -> Reaching:
        """What a statement without suites binds, or a test, or a target or pattern that is bound from ``value``."""
        found: Reaching = ()
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return _imported(node, name)
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            return (Binding(BindingKind.DEFINITION, name, node),)
        if isinstance(node, ast.Delete):
            return ()
        if isinstance(node, ast.Assign):
            found = tuple(binding for target in node.targets for binding in _targets(target, node.value, node, name))
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign)) and node.value is not None:
            found = tuple(_targets(node.target, node.value, node, name))
        elif isinstance(node, ast.expr) and value is not None:
            found = tuple(_targets(node, value, node, name, BindingKind.ELEMENT))
        elif value is not None and name in self.names(node):
            found = (Binding(BindingKind.OPAQUE, name, node),)
        is_sure = bool(found) and not isinstance(node, ast.AugAssign)
        return found if is_sure else (*found, *self._walrus(node, name), None)

    def _walrus(self, node: ast.AST, name: str) -> Iterator[Binding]:
        """What ``(name := value)`` in an expression, or in what a statement evaluates first, gives the name."""
        if self.module.mentions(":="):
            for part in [node] if isinstance(node, ast.expr) else evaluated(node):
                for child in walk(part):
                    if isinstance(child, ast.NamedExpr) and child.target.id == name:
                        yield Binding(BindingKind.VALUE, name, child, child.value)

    def names(self, node: ast.AST) -> FrozenSet[str]:
        """The names bound by a statement, in its own scope."""
        known = self.module.bound_names.get(node)
        if known is None:
            known = self.module.bound_names[node] = frozenset(_bound(node, self.module.mentions(":=")))
        return known

    def _comprehension(self, node: ast.AST, child: ast.AST, name: str, in_iterable: bool) -> Reaching:
        generators: List[ast.comprehension] = node.generators  # type: ignore[attr-defined]
        if isinstance(child, ast.comprehension):
            # An iterable does not see its own target; the first one not even the scope of the comprehension.
            generators = generators[: generators.index(child) + (0 if in_iterable else 1)]
        for generator in reversed(generators):
            found = tuple(_targets(generator.target, generator.iter, generator, name, BindingKind.ELEMENT))
            if found:
                return found
        return NOTHING

    def _is_local(self, function: Function, name: str) -> bool:
        known = self.module.local_names.get(function)
        if known is None:
            known = frozenset(parameter_names(function))
            if not isinstance(function, ast.Lambda):
                known = known.union(*(self.names(child) for child in function.body))
                known -= _declared(function, ast.Global) | _declared(function, ast.Nonlocal)
            self.module.local_names[function] = known
        return name in known


def _bindings(found: Sequence[Optional[Binding]]) -> Tuple[Binding, ...]:
    return tuple(dict.fromkeys(binding for binding in found if binding is not None))


def _over(found: Reaching, outer: Sequence[Optional[Binding]]) -> Reaching:
    """The bindings found in inner scopes, and those of an outer one where a name may come from there."""
    return tuple(binding for binding in found if binding is not None) + tuple(outer) if None in found else found


def _parameters(function: Function, name: str) -> Iterator[Binding]:
    for arg in all_parameters(function):
        if arg.arg == name:
            yield Binding(BindingKind.PARAMETER, name, arg, default_of(function, name))


def _imported(node: Union[ast.Import, ast.ImportFrom], name: str) -> Reaching:
    found = NOTHING
    for alias in node.names:
        if alias.name == ANY:
            found = (Binding(BindingKind.STAR, name, node), *found)
        elif isinstance(node, ast.Import):
            if (alias.asname or alias.name.partition(".")[0]) == name:
                found = (Binding(BindingKind.IMPORT, name, alias),)
        elif (alias.asname or alias.name) == name:
            found = (Binding(BindingKind.FROM, name, alias),)
    return found


def _targets(
    target: ast.expr,
    value: ast.expr,
    node: ast.AST,
    name: str,
    kind: BindingKind = BindingKind.VALUE,
    path: Tuple[int, ...] = (),
) -> Iterator[Binding]:
    """The bindings of one name in a target that may unpack."""
    if isinstance(target, ast.Name):
        if target.id == name:
            yield Binding(kind, name, node, value, path)
    elif isinstance(target, ast.Starred):
        yield from _targets(target.value, value, node, name, BindingKind.OPAQUE)
    elif isinstance(target, (ast.Tuple, ast.List)):
        for index, element in enumerate(target.elts):
            # What stands after a star may be any of the elements.
            is_starred = any(isinstance(earlier, ast.Starred) for earlier in target.elts[:index])
            yield from _targets(element, value, node, name, BindingKind.OPAQUE if is_starred else kind, (*path, index))


def _bound(node: ast.AST, has_walrus: bool) -> Iterator[str]:
    """The names a node binds in the scope it stands in; what nested functions and classes bind is theirs.

    Unless there can be an assignment expression, an expression binds nothing but its targets.
    """
    stack: List[ast.AST] = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                yield alias.asname or (alias.name.partition(".")[0] if isinstance(node, ast.Import) else alias.name)
        elif isinstance(node, ast.Name):
            if not isinstance(node.ctx, ast.Load):
                yield node.id
        elif isinstance(node, ast.Lambda) or (isinstance(node, ast.expr) and not has_walrus and not _is_target(node)):
            continue
        elif isinstance(node, COMPREHENSIONS):
            stack.extend(child for child in walk(node) if isinstance(child, ast.NamedExpr))
        else:
            # except ... as name; match: case name, case [*name], case {**name}
            yield from (bound for bound in map(vars(node).get, ("name", "rest")) if isinstance(bound, str))
            stack.extend(children(node))


def _is_target(node: ast.expr) -> bool:
    return isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del))


def _declared(function: ast.AST, kind: type) -> Set[str]:
    """The names that a function declares ``global`` or ``nonlocal``."""
    return {
        name
        for statement in getattr(function, "body", [])
        if isinstance(statement, kind)
        for name in statement.names  # type: ignore[attr-defined]
    }
