"""What an expression may stand for: the few sorts of value that names are resolved to."""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass
from typing import NamedTuple, Optional, Protocol, Tuple, Union

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import Function


@dataclass(frozen=True)
class Dotted:
    """A name of a package that is known by heart, or that no file was found for: "channels.routing.URLRouter"."""

    name: str

    @property
    def last(self) -> str:
        return self.name.rpartition(".")[2]


@dataclass(frozen=True)
class ModuleObject:
    """A module of the project or of an installed package.

    ``path`` is its file, or its folder where a package has no ``__init__.py``.
    """

    path: str
    name: str


@dataclass(frozen=True)
class ClassObject:
    """A class whose source was read."""

    module: Module
    node: ast.ClassDef


@dataclass(frozen=True)
class FunctionObject:
    """A function or lambda whose source was read; ``owner`` is the class it is a method of."""

    module: Module
    node: Function
    owner: Optional[ClassObject] = None


@dataclass(frozen=True)
class Parameter:
    """What a caller hands in: the parameter of this name of this function."""

    function: FunctionObject
    name: str


class Each(enum.Enum):
    """All that something holds, one as the other."""

    ELEMENT = "for element in elements"
    VALUE = "for value in mapping.values()"


#: One step into what something holds: an index, a key, or to all of it.
Step = Union[int, str, Each]


@dataclass(frozen=True)
class Part:
    """Something in what a caller hands in: ``consumers[0]``, and ``consumer`` in ``for consumer in consumers``."""

    owner: Value
    step: Step


@dataclass(frozen=True)
class Attribute:
    """An attribute of something, that could not be followed further: ``ChatConsumer.as_asgi``."""

    owner: Value
    name: str

    @property
    def last(self) -> str:
        return self.name


@dataclass(frozen=True)
class Call:
    """What calling something gives: an instance where it is a class."""

    callee: Value
    module: Module
    node: ast.Call


@dataclass(frozen=True)
class Literal:
    """Any other expression: a list, a mapping, a number, a sum."""

    module: Module
    node: ast.expr


Value = Union[Dotted, ModuleObject, ClassObject, FunctionObject, Parameter, Part, Attribute, Call, Literal]

#: An expression, and the module in which it is written.
Located = Tuple[Module, ast.expr]

#: Everything that an expression may stand for; empty where nothing is known.
Values = Tuple[Value, ...]


def parameter_in(value: Value) -> Optional[Parameter]:
    """The parameter that a value is, or is a part or an attribute of."""
    while isinstance(value, (Attribute, Part)):
        value = value.owner
    return value if isinstance(value, Parameter) else None


def dotted_name(value: Value) -> str:
    """The dotted name of a class; empty for what has none."""
    if isinstance(value, Dotted):
        return value.name
    if isinstance(value, ClassObject):
        return f"{value.module.name}.{value.node.name}"
    if isinstance(value, Call) and value.callee == Dotted("builtins.type") and value.node.args:
        # type("Room", (ChatConsumer,), {})
        name = value.node.args[0]
        return f"{value.module.name}.{getattr(name, 'value', 'type')}"
    return ""


class Given(NamedTuple):
    """An expression that a name or an attribute was given, as it is written, and where.

    ``path`` are the indices into it where the target is unpacked; ``node`` is the statement, or what stands for it.
    """

    module: Module
    expression: ast.expr
    path: Tuple[int, ...]
    node: ast.AST


class Resolver(Protocol):
    """Whoever knows what expressions stand for: what lies below the names in this package asks them through this."""

    def values(self, module: Module, node: ast.expr) -> Values:
        """What an expression of a module may stand for."""

    def given(self, module: Module, node: ast.expr) -> Tuple[Given, ...]:
        """What a name or an attribute of a module was given."""

    def class_of(self, value: Value) -> Optional[ClassObject]:
        """The class whose attributes a value has."""

    def ancestors(self, cls: Value) -> Tuple[Value, ...]:
        """A class and its bases, in the order in which attributes are looked up."""

    def load(self, path: str) -> Optional[Module]:
        """The module in a file, the file being checked as its host gave it."""
