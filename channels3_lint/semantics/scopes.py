"""What a name stands for where it is used: the bindings that may be in force there.

The answer is the one the interpreter would give, as far as it can be known without running the code: straight-line
code has one binding, the last one before the use; after an ``if`` or ``try`` each branch may have left its own; code in
a function runs later, and sees what its module or enclosing function holds at its end.
"""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass
from typing import Dict, FrozenSet, Iterable, Iterator, List, Optional, Sequence, Set, Tuple, Union

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    COMPREHENSIONS,
    FUNCTIONS,
    Function,
    all_parameters,
    default_of,
    parameter_names,
)

_MATCH: Tuple[type, ...] = (ast.Match,) if hasattr(ast, "Match") else ()  # Python 3.10
_MATCH_CASE: Tuple[type, ...] = (ast.match_case,) if hasattr(ast, "match_case") else ()
_TRY: Tuple[type, ...] = (ast.Try, ast.TryStar) if hasattr(ast, "TryStar") else (ast.Try,)  # Python 3.11

#: Stands for every name in the set of names that a star import binds.
ANY = "*"


class Kind(enum.Enum):
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

    kind: Kind
    name: str
    node: ast.AST
    value: Optional[ast.expr] = None
    path: Tuple[int, ...] = ()


class _Found:
    """The bindings that reach a point, and whether one of them surely does."""

    def __init__(self, bindings: Iterable[Binding] = (), sure: bool = False) -> None:
        self.bindings = list(bindings)
        self.sure = sure

    def add(self, other: _Found, maybe: bool = False) -> bool:
        self.bindings += other.bindings
        self.sure = self.sure or (other.sure and not maybe)
        return self.sure


class Scopes:
    """The bindings of one module."""

    def __init__(self, module: Module) -> None:
        self.module = module

    def at_end(self, name: str) -> Tuple[Binding, ...]:
        """The bindings of a name at the end of the module: what an importer sees."""
        found = self._block(self.module.tree.body, name)
        if "global " in self.module.text:
            for declaration in self.module.nodes(ast.Global):
                function = self.module.parent(declaration)
                if name in declaration.names and isinstance(function, FUNCTIONS):
                    found.add(self._block(function.body, name, later=True), maybe=True)
        return tuple(found.bindings)

    def in_class(self, cls: ast.ClassDef, name: str) -> Tuple[Binding, ...]:
        """The bindings of a name at the end of a class body: what an attribute is."""
        return tuple(self._block(cls.body, name).bindings)

    def lookup(self, name: str, at: ast.AST) -> Tuple[Binding, ...]:
        """The bindings of a name that may be in force at a node of this module."""
        found = _Found()
        later = False
        # Whether the use is in a scope of its own inside a class body, which does not see that body's names.
        nested = False
        child = below = at
        for parent in self.module.ancestors(at):
            if isinstance(parent, COMPREHENSIONS):
                in_iterable = isinstance(child, ast.comprehension) and below is child.iter
                reached = self._comprehension(parent, child, name, in_iterable)
                nested = nested or not (in_iterable and child is parent.generators[0])
            elif isinstance(parent, ast.ClassDef) and self._is_inside(parent, child):
                reached = _Found() if nested else self._around(parent, child, name, later)
                nested = True
            else:
                reached = self._around(parent, child, name, later)
            if found.add(reached):
                break
            if isinstance(parent, (*FUNCTIONS, ast.Lambda)) and self._is_inside(parent, child):
                if self._is_local(parent, name):
                    break
                if isinstance(parent, FUNCTIONS) and name in _declared(parent, ast.Global):
                    found.add(_Found(self.at_end(name)))
                    break
                later = nested = True
            below, child = child, parent
        return tuple(found.bindings)

    def _around(self, parent: ast.AST, child: ast.AST, name: str, later: bool) -> _Found:
        """What ``parent`` says of a name used in its part ``child``; ``later``: the use runs after it has ended."""
        found = _Found()
        if isinstance(parent, (*FUNCTIONS, ast.Lambda, ast.ClassDef, ast.Module)):
            if not self._is_inside(parent, child):
                return found
            if isinstance(parent, ast.Module) and later:
                found.add(_Found(self.at_end(name)))
            elif not isinstance(parent, ast.Lambda):
                place = self.module.place(child)
                end = len(parent.body) if later or place is None else place.position
                found.add(self._block(parent.body, name, later, end=end))
            if found.sure:
                return found
            if isinstance(parent, (*FUNCTIONS, ast.Lambda)):
                found.add(_Found(_parameters(parent, name), sure=True) if name in parameter_names(parent) else _Found())
            return found
        if later:
            return found
        place = self.module.place(child)
        if place is not None and found.add(self._block(place.block, name, end=place.position)):
            return found
        if isinstance(parent, (ast.For, ast.AsyncFor, ast.While)) and place is not None:
            in_body = place.block is parent.body
            # What a round leaves bound, whether it ends here or with ``continue`` or ``break``.
            start = place.position if in_body else 0
            found.add(self._block(parent.body, name, later=True, start=start), maybe=True)
            if not isinstance(parent, ast.While):
                found.add(_Found(_targets(parent.target, parent.iter, parent, name, Kind.ELEMENT)), maybe=not in_body)
                found.sure = found.sure or (in_body and _binds_target(parent.target, name))
                found.add(self._walrus(parent.iter, name))
        if isinstance(parent, (ast.If, ast.While)) and place is not None:
            found.add(self._walrus(parent.test, name))
        elif isinstance(parent, (ast.With, ast.AsyncWith)) and place is not None:
            found.add(self._with_items(parent, name))
        elif isinstance(parent, _TRY) and place is not None:
            self._inside_try(parent, place.block, name, found)
        elif isinstance(parent, ast.ExceptHandler):
            if parent.name == name:
                found.add(_Found([Binding(Kind.OPAQUE, name, parent)], sure=True))
        elif isinstance(parent, _TRY):
            # ``child`` is a handler: the body may have got anywhere before it failed.
            for statement in parent.body:  # type: ignore[attr-defined]
                if name in self._names(statement) or ANY in self._names(statement):
                    found.add(self._statement(statement, name, later=True), maybe=True)
        elif isinstance(parent, _MATCH_CASE) and name in self._names(parent.pattern):  # type: ignore[attr-defined]
            found.add(_Found([Binding(Kind.OPAQUE, name, parent)], sure=True))
        return found

    def _inside_try(self, node: ast.AST, block: List[ast.stmt], name: str, found: _Found) -> None:
        assert isinstance(node, _TRY)
        statement: ast.Try = node  # type: ignore[assignment]
        if block is statement.orelse:
            found.add(self._block(statement.body, name))
        elif block is statement.finalbody:
            found.add(self._block(statement.orelse, name), maybe=True)
            for handler in statement.handlers:
                found.add(self._block(handler.body, name), maybe=True)
            found.add(self._block(statement.body, name), maybe=True)

    def _comprehension(self, node: ast.AST, child: ast.AST, name: str, in_iterable: bool) -> _Found:
        generators: List[ast.comprehension] = node.generators  # type: ignore[attr-defined]
        if isinstance(child, ast.comprehension):
            # An iterable does not see its own target; the first one not even the scope of the comprehension.
            generators = generators[: generators.index(child) + (0 if in_iterable else 1)]
        for generator in reversed(generators):
            if _binds_target(generator.target, name):
                return _Found(_targets(generator.target, generator.iter, generator, name, Kind.ELEMENT), sure=True)
        return _Found()

    def _block(
        self, block: List[ast.stmt], name: str, later: bool = False, start: int = 0, end: Optional[int] = None
    ) -> _Found:
        """What a stretch of a block leaves bound; with ``later``, what leaves it early counts as well."""
        found = _Found()
        places = self._places(block)
        stop = len(block) if end is None else end
        positions = places.get(name, []) + places.get(ANY, [])
        for position in sorted((position for position in positions if start <= position < stop), reverse=True):
            if found.add(self._statement(block[position], name, later)):
                break
        return found

    def _places(self, block: List[ast.stmt]) -> Dict[str, List[int]]:
        """Where in a block each name is bound."""
        known = self.module.binding_places.get(id(block))
        if known is None:
            known = self.module.binding_places[id(block)] = {}
            for position, statement in enumerate(block):
                for name in self._names(statement):
                    known.setdefault(name, []).append(position)
        return known

    def _statement(self, node: ast.stmt, name: str, later: bool) -> _Found:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            return _Found([Binding(Kind.DEFINITION, name, node)], sure=True)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return _imported(node, name)
        if isinstance(node, ast.If):
            found = self._branches(_arms(node), name, later)
            for test in _tests(node):
                found.add(self._walrus(test, name))
            return found
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            found = _Found()
            found.add(self._block(node.orelse, name, later), maybe=True)
            found.add(self._block(node.body, name, later=True), maybe=True)
            if isinstance(node, ast.While):
                found.add(self._walrus(node.test, name))
            else:
                found.add(_Found(_targets(node.target, node.iter, node, name, Kind.ELEMENT)))
                found.add(self._walrus(node.iter, name))
            return found
        if isinstance(node, (ast.With, ast.AsyncWith)):
            found = self._block(node.body, name, later)
            if not found.sure:
                found.add(self._with_items(node, name))
            return found
        if isinstance(node, _TRY):
            return self._try(node, name, later)  # type: ignore[arg-type]
        if isinstance(node, _MATCH):
            found = self._branches([case.body for case in node.cases], name, later)  # type: ignore[attr-defined]
            # No case may match.
            found.sure = False
            patterns = [case.pattern for case in node.cases]  # type: ignore[attr-defined]
            if any(name in self._names(pattern) for pattern in patterns):
                found.bindings.append(Binding(Kind.OPAQUE, name, node))
            return found
        return self._simple(node, name)

    def _simple(self, node: ast.stmt, name: str) -> _Found:
        found = _Found()
        if isinstance(node, ast.Assign):
            for target in node.targets:
                found.add(_Found(_targets(target, node.value, node, name), sure=_binds_target(target, name)))
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            found.add(_Found(_targets(node.target, node.value, node, name), sure=_binds_target(node.target, name)))
        elif isinstance(node, ast.AugAssign):
            found.add(_Found(_targets(node.target, node.value, node, name)))
        elif isinstance(node, ast.Delete):
            found.sure = any(_binds_target(target, name) for target in node.targets)
        if not found.sure:
            found.add(self._walrus(node, name))
        return found

    def _branches(self, blocks: Sequence[List[ast.stmt]], name: str, later: bool) -> _Found:
        found = _Found()
        sure = True
        for block in blocks:
            if _leaves(block) and not later:
                continue
            branch = self._block(block, name, later)
            found.bindings += branch.bindings
            sure = sure and branch.sure
        found.sure = sure
        return found

    def _try(self, node: ast.Try, name: str, later: bool) -> _Found:
        found = self._block(node.finalbody, name, later)
        if found.sure:
            return found
        handlers = self._branches([handler.body for handler in node.handlers], name, later)
        after = self._branches([node.orelse], name, later)
        # A branch that raises may be caught here.
        body = self._block(node.body, name, later or bool(node.handlers))
        found.bindings += handlers.bindings + after.bindings
        if not after.sure or not handlers.sure:
            found.bindings += body.bindings
        found.sure = (after.sure or body.sure) and (handlers.sure or not node.handlers)
        return found

    def _with_items(self, node: Union[ast.With, ast.AsyncWith], name: str) -> _Found:
        for item in node.items:
            if item.optional_vars is not None and _binds_target(item.optional_vars, name):
                return _Found([Binding(Kind.OPAQUE, name, node)], sure=True)
        return _Found()

    def _names(self, node: ast.AST) -> FrozenSet[str]:
        """The names bound by a statement, in its own scope."""
        known = self.module.bound_names.get(node)
        if known is None:
            known = self.module.bound_names[node] = frozenset(_bound(node, self.module.mentions(":=")))
        return known

    def _is_inside(self, scope: Union[Function, ast.ClassDef, ast.Module], child: ast.AST) -> bool:
        """Whether this part of a function, class or module runs in its scope: decorators and defaults do not."""
        place = self.module.place(child)
        return child is scope.body or (place is not None and place.block is scope.body)

    def _is_local(self, function: Function, name: str) -> bool:
        known = self.module.local_names.get(function)
        if known is None:
            known = frozenset(parameter_names(function))
            if not isinstance(function, ast.Lambda):
                known = known.union(*(self._names(child) for child in function.body))
                known -= _declared(function, ast.Global) | _declared(function, ast.Nonlocal)
            self.module.local_names[function] = known
        return name in known

    def _walrus(self, node: ast.AST, name: str) -> _Found:
        """What ``(name := value)`` in an expression gives the name."""
        found = _Found()
        if self.module.mentions(":="):
            for child in ast.walk(node):
                if isinstance(child, ast.NamedExpr) and child.target.id == name:
                    found.bindings.append(Binding(Kind.VALUE, name, child, child.value))
        return found


def _parameters(function: Function, name: str) -> Iterator[Binding]:
    for arg in all_parameters(function):
        if arg.arg == name:
            yield Binding(Kind.PARAMETER, name, arg, default_of(function, name))


def _chain(node: ast.If) -> Iterator[ast.If]:
    """An ``if`` and its ``elif`` parts: a chain of any length is no deeper than one."""
    yield node
    while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        node = node.orelse[0]
        yield node


def _arms(node: ast.If) -> List[List[ast.stmt]]:
    links = list(_chain(node))
    return [*(link.body for link in links), links[-1].orelse]


def _tests(node: ast.If) -> List[ast.expr]:
    return [link.test for link in _chain(node)]


def _leaves(block: Sequence[ast.stmt]) -> bool:
    """Whether control never reaches the end of a block."""
    last = block[-1] if block else None
    if isinstance(last, ast.If):
        return all(map(_leaves, _arms(last)))
    return isinstance(last, (ast.Return, ast.Raise, ast.Continue, ast.Break))


def _imported(node: Union[ast.Import, ast.ImportFrom], name: str) -> _Found:
    found = _Found()
    for alias in node.names:
        if alias.name == ANY:
            found.bindings.append(Binding(Kind.STAR, name, node))
        elif isinstance(node, ast.Import):
            if (alias.asname or alias.name.partition(".")[0]) == name:
                found.add(_Found([Binding(Kind.IMPORT, name, alias)], sure=True))
        elif (alias.asname or alias.name) == name:
            found.add(_Found([Binding(Kind.FROM, name, alias)], sure=True))
    return found


def _targets(
    target: ast.expr, value: ast.expr, node: ast.AST, name: str, kind: Kind = Kind.VALUE, path: Tuple[int, ...] = ()
) -> Iterator[Binding]:
    """The bindings of one name in a target that may unpack."""
    if isinstance(target, ast.Name):
        if target.id == name:
            yield Binding(kind, name, node, value, path)
    elif isinstance(target, (ast.Tuple, ast.List)):
        starred = False
        for index, element in enumerate(target.elts):
            starred = starred or isinstance(element, ast.Starred)
            if starred:
                if _binds_target(element, name):
                    yield Binding(Kind.OPAQUE, name, node)
            else:
                yield from _targets(element, value, node, name, kind, (*path, index))


def _binds_target(target: ast.expr, name: str) -> bool:
    return name in _target_names(target)


def _target_names(target: ast.expr) -> Iterator[str]:
    if isinstance(target, ast.Name):
        yield target.id
    elif isinstance(target, (ast.Tuple, ast.List)):
        for element in target.elts:
            yield from _target_names(element)
    elif isinstance(target, ast.Starred):
        yield from _target_names(target.value)


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
            stack.extend(child for child in ast.walk(node) if isinstance(child, ast.NamedExpr))
        else:
            # except ... as name; match: case name, case [*name], case {**name}
            for field in ("name", "rest"):
                bound = getattr(node, field, None)
                if isinstance(bound, str):
                    yield bound
            stack.extend(ast.iter_child_nodes(node))


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
