"""What an object was made with: the fields of named tuples, of dataclasses and of plain namespaces."""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Sequence, Tuple

from channels3_lint.semantics.constants import constants
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import argument_at, last_part, method
from channels3_lint.semantics.values import Call, ClassObject, Dotted, Literal, Resolver, Value

#: What makes an ``__init__`` of the annotations in a class body.
DATACLASS_DECORATORS = frozenset(
    {
        "dataclasses.dataclass",
        "attr.attrs", "attr.dataclass", "attr.define", "attr.frozen", "attr.s",
        "attrs.define", "attrs.frozen",
    }
)

#: The base class that makes a class one.
TUPLE_CLASS = "typing.NamedTuple"

#: Methods in which an object may change what it is made with, or takes it itself.
CHANGING_METHODS = ("__attrs_post_init__", "__init__", "__new__", "__post_init__", "__setattr__")

#: Calls that make a class of named tuples.
TUPLE_MAKERS = frozenset({"collections.namedtuple", TUPLE_CLASS})

#: A class that keeps what it is given by keyword.
NAMESPACE = "types.SimpleNamespace"


class Records:
    """The objects with fields in the file being checked, and in those it leads to."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver

    def field(self, made: Call, name: str) -> Optional[ast.expr]:
        """What a call hands to the field of this name of the object that it makes."""
        if made.callee == Dotted(NAMESPACE):
            return argument_at(made.node, len(made.node.args), name)
        fields = self.fields(made.callee)
        return argument_at(made.node, fields.index(name), name) if name in fields else None

    def item(self, made: Call, index: int) -> Optional[ast.expr]:
        """What a call hands to the field at this place of the named tuple that it makes."""
        fields = self._of_tuple(made.callee)
        return argument_at(made.node, index, fields[index]) if index < len(fields) else None

    def fields(self, callee: Value) -> Tuple[str, ...]:
        """The fields that the ``__init__`` of a class takes and keeps, in order; none where it is written by hand."""
        return self._of_tuple(callee) or tuple(dict.fromkeys(self._of_dataclass(callee)))

    # Named tuples

    def _of_tuple(self, callee: Value) -> Tuple[str, ...]:
        if isinstance(callee, Call):
            return self._named(callee)
        above = [cls for cls in self.resolver.ancestors(callee) if isinstance(cls, ClassObject)]
        for cls in above if not _may_change(above) else ():
            for base in self._bases(cls):
                is_one = base == Dotted(TUPLE_CLASS)
                fields = tuple(_annotated(cls.node)) if is_one else isinstance(base, Call) and self._named(base)
                if fields:
                    return fields
        return ()

    def _named(self, maker: Call) -> Tuple[str, ...]:
        """The fields that ``namedtuple("Route", "url app")`` names; none for any other call."""
        is_one = isinstance(maker.callee, Dotted) and maker.callee.name in TUPLE_MAKERS
        return tuple(self._listed(maker)) if is_one else ()

    def _listed(self, maker: Call) -> Iterator[str]:
        """The names in ``"url app"``, in ``["url", "app"]`` and in ``[("url", str), ("app", object)]``."""
        listed = argument_at(maker.node, 1, "field_names") or argument_at(maker.node, 1, "fields")
        for value in self.resolver.values(maker.module, listed) if listed is not None else ():
            if not isinstance(value, Literal):
                continue
            if isinstance(value.node, (ast.List, ast.Tuple)):
                for element in value.node.elts:
                    name = element.elts[0] if isinstance(element, ast.Tuple) and element.elts else element
                    yield from map(str, constants(self.resolver, value.module, name))
            else:
                for text in constants(self.resolver, value.module, value.node):
                    yield from str(text).replace(",", " ").split()

    # Dataclasses

    def _of_dataclass(self, callee: Value) -> Iterator[str]:
        above = [cls for cls in self.resolver.ancestors(callee) if isinstance(cls, ClassObject)]
        for cls in reversed(above) if not _may_change(above) else ():
            if self._is_dataclass(cls.module, cls.node):
                for statement in cls.node.body:
                    if isinstance(statement, ast.Assign) and _is_field(statement.value):
                        yield from (target.id for target in statement.targets if isinstance(target, ast.Name))
                yield from _annotated(cls.node)

    def _is_dataclass(self, module: Module, cls: ast.ClassDef) -> bool:
        made = (decorator.func if isinstance(decorator, ast.Call) else decorator for decorator in cls.decorator_list)
        return any(
            isinstance(value, Dotted) and value.name in DATACLASS_DECORATORS
            for decorator in made
            for value in self.resolver.values(module, decorator)
        )

    def _bases(self, cls: ClassObject) -> Iterator[Value]:
        return (value for base in cls.node.bases for value in self.resolver.values(cls.module, base))


def _may_change(classes: Sequence[ClassObject]) -> bool:
    return any(method(cls.node, name) is not None for cls in classes for name in CHANGING_METHODS)


def _annotated(cls: ast.ClassDef) -> Iterator[str]:
    """The names that a class body annotates, but for variables of the class."""
    for statement in cls.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            annotation = statement.annotation
            outer = annotation.value if isinstance(annotation, ast.Subscript) else annotation
            if last_part(outer) != "ClassVar":
                yield statement.target.id


def _is_field(node: ast.expr) -> bool:
    """Whether a value is a field of attrs that keeps what it is given."""
    is_one = isinstance(node, ast.Call) and last_part(node.func) in ("attrib", "field", "ib")
    return is_one and not any(keyword.arg == "converter" for keyword in getattr(node, "keywords"))
