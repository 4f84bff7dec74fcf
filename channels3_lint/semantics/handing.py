"""What a call hands to what it calls: as it is written, unpacked with stars, through ``partial`` and ``map``."""

from __future__ import annotations

import ast
from typing import Iterator, NamedTuple, Optional, Union

from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.records import Records
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.syntax import last_part, nodes_in, partial_call, positional
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    Each,
    FunctionObject,
    Literal,
    Located,
    Parameter,
    Part,
    Value,
    Values,
    parameter_in,
)


class WrittenOut(NamedTuple):
    """A call as if all that it hands over stood in it; the arguments are nodes of the file or of those it leads to."""

    callee: Value
    call: ast.Call


class Handing:
    """The arguments of the calls in the file being checked, and in those it leads to."""

    def __init__(self, names: Names, contents: Contents, shapes: Shapes) -> None:
        self.names = names
        self.contents = contents
        self.shapes = shapes
        self.records = Records(names)

    def written_out(self, module: Module, call: ast.Call, callees: Values) -> Iterator[WrittenOut]:
        """What a call of one of these calls in the end, and with what."""
        for callee in callees:
            name = callee.name if isinstance(callee, Dotted) else ""
            made = callee if isinstance(callee, Call) else None
            if name == "functools.partial" and call.args:
                rest = ast.Call(func=call.args[0], args=call.args[1:], keywords=call.keywords)
                for inner in self.names.values(module, call.args[0]):
                    yield from self._unpacked(module, inner, rest)
            elif made is not None and made.callee == Dotted("functools.partial") and made.node.args:
                given = partial_call(made.node, call)
                for inner in self.names.values(made.module, made.node.args[0]):
                    yield from self._unpacked(module, inner, given)
            elif name == "functools.reduce" and len(call.args) == 3:
                yield from self._reduced(module, call)
            elif name == "builtins.map" and len(call.args) == 2:
                for inner in self.names.values(module, call.args[0]):
                    for home, element in self.contents.parts(module, call.args[1], Each.ELEMENT):
                        if home is module:
                            yield WrittenOut(inner, ast.Call(func=call.args[0], args=[element], keywords=[]))
            else:
                yield from self._unpacked(module, callee, call)

    def _reduced(self, module: Module, call: ast.Call) -> Iterator[WrittenOut]:
        """``reduce(lambda application, wrap: wrap(application), wraps, innermost)``: what wraps the innermost."""
        for function in self.names.values(module, call.args[0]):
            if not isinstance(function, FunctionObject):
                continue
            parameters = [arg.arg for arg in positional(function.node)]
            for node in nodes_in(function.node, ast.Call):
                if [last_part(node.func), *map(last_part, node.args)] == parameters[::-1]:
                    for home, wrap in self.contents.parts(module, call.args[1], Each.ELEMENT):
                        for callee in self.names.values(home, wrap):
                            yield WrittenOut(callee, ast.Call(func=wrap, args=[call.args[2]], keywords=[]))

    def _unpacked(self, module: Module, callee: Value, call: ast.Call) -> Iterator[WrittenOut]:
        return (WrittenOut(callee, written) for written in self.names.unpacked(module, call))

    # What is handed to a parameter

    def located(
        self, module: Module, call: ast.Call, callee: Union[ClassObject, FunctionObject], within: Value
    ) -> Iterator[Located]:
        """The expressions that a call hands in where the callee has this: a parameter, or what is found in one."""
        if isinstance(within, Attribute) and isinstance(within.owner, ClassObject):
            given = self.records.field(Call(callee, module, call), within.name)
            if given is not None:
                yield module, given
        elif isinstance(within, Parameter):
            given = self.shapes.argument(module, call, callee, within.name)
            if given is not None:
                yield module, given
        elif isinstance(within, Part):
            for home, node in self.located(module, call, callee, within.owner):
                yield from self.contents.parts(home, node, within.step)
        else:
            assert isinstance(within, Attribute)
            for home, node in self.located(module, call, callee, within.owner):
                for value in self.names.values(home, node):
                    given = self.records.field(value, within.name) if isinstance(value, Call) else None
                    if isinstance(value, Call) and given is not None:
                        yield value.module, given

    def in_mapping(self, module: Module, mapping: ast.expr) -> Iterator[Value]:
        """What a mapping has of what its own function was given: it is that, or unpacks it."""
        for value in self.names.values(module, mapping):
            if parameter_in(value) is not None:
                yield Part(value, Each.VALUE)
            elif isinstance(value, Literal) and isinstance(value.node, ast.Dict):
                for key, item in zip(value.node.keys, value.node.values):
                    if key is None:
                        yield from self.in_mapping(value.module, item)
            elif isinstance(value, Call) and self.contents.is_mapping(value):
                for keyword in value.node.keywords:
                    if keyword.arg is None:
                        yield from self.in_mapping(value.module, keyword.value)

    def symbols(self, module: Module, call: ast.Call, index: int, name: Optional[str]) -> Iterator[Value]:
        """What a call hands on with stars, as its argument at this place, of what its own function was given."""
        for position, argument in enumerate(call.args[: index + 1]):
            if isinstance(argument, ast.Starred):
                for value in filter(parameter_in, self.names.values(module, argument.value)):
                    yield Part(value, index - position)
                break
        for keyword in call.keywords:
            if keyword.arg is None and name is not None:
                for value in filter(parameter_in, self.names.values(module, keyword.value)):
                    yield Part(value, name)
