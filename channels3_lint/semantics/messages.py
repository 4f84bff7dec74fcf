"""What consumers send to each other over the channel layer, and whether those who receive it have a method for it.

Who listens on a group is known alone where the class that sends to it also joins it; and that objects of just this
class are made, where it stands as an application.
"""

from __future__ import annotations

import ast
from typing import Iterator, NamedTuple, Optional, Set

from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import BindingKind, Scopes
from channels3_lint.semantics.slots import ROUTER_FILES, Slots
from channels3_lint.semantics.syntax import (
    argument_at,
    attribute_of,
    first_parameter,
    last_part,
    methods,
    nodes_in,
    walk,
)
from channels3_lint.semantics.values import Attribute, Call, ClassObject

#: The attributes of Channels' consumers, public ones, of all releases: a message may name one by mistake.
OF_CHANNELS = frozenset({
    "accept", "as_asgi", "base_send", "channel_layer", "channel_layer_alias", "channel_name", "channel_receive",
    "close", "connect", "decode_json", "disconnect", "dispatch", "encode_json", "groups", "handle", "http_disconnect",
    "http_request", "receive", "receive_json", "scope", "send", "send_body", "send_headers", "send_json",
    "send_response", "websocket_connect", "websocket_disconnect", "websocket_receive",
})  # fmt: skip

#: What a class that defines it may have made of receiving, and what a module says in which attributes come about.
CHANGING = ("__getattr__", "__getattribute__", "dispatch")
DYNAMIC = ("setattr", "__dict__", "get_handler_name", "locals()", "vars()")


class Sent(NamedTuple):
    """A call of the layer in a consumer: the first two arguments, and the name of the consumer in it."""

    method: str
    to: ast.expr
    message: ast.expr
    this: str


class Type(NamedTuple):
    """The type of a message, and where it is written."""

    text: str
    node: ast.expr

    @property
    def handler(self) -> str:
        """The name of the method that a consumer calls for it."""
        return self.text.replace(".", "_")


class Messages:
    """The messages of the consumers in the file being checked."""

    def __init__(self, names: Names, classes: Classes, slots: Slots) -> None:
        self.names = names
        self.classes = classes
        self.slots = slots

    def unheard(self, cls: ClassObject) -> Iterator[Type]:
        """The types of what a consumer sends to a group that it joins, or to its own channel, and has no method for."""
        if cls.module.mentions(*DYNAMIC):
            return
        sent = [(call, type_) for call in _calls(cls.node) for type_ in [_type_of(call)] if type_ is not None]
        if not sent or not self.classes.is_consumer(cls) or not self._is_plain(cls):
            return
        for call, type_ in sent:
            if not self._may_have(cls, type_.handler) and self._reaches_its_class(cls, call) and self._is_made(cls):
                yield type_

    def _is_plain(self, cls: ClassObject) -> bool:
        """Whether all is known of a class, and it receives messages as consumers of Channels do."""
        return (
            self.classes.is_known_throughout(cls)
            and not any(
                each.node.decorator_list or each.node.keywords or each.module.mentions(*DYNAMIC)
                for each in self.names.classes_above(cls)
            )
            and not any(self.classes.definition(cls, name) for name in CHANGING)
        )

    def _may_have(self, cls: ClassObject, name: str) -> bool:
        """Whether something gives a class, or its objects, an attribute of this name."""
        return name in OF_CHANNELS or any(
            Scopes(each.module).in_class(each.node, name)
            or any(node.attr == name and _is_store(node) for node in each.module.nodes(ast.Attribute))
            for each in self.names.classes_above(cls)
        )

    def _reaches_its_class(self, cls: ClassObject, call: Sent) -> bool:
        """Whether a message surely goes to objects of the class: to its own channel, or to a group that it joins."""
        if call.method == "send":
            return attribute_of(call.to, call.this) == "channel_name"
        if not self._is_the_same_everywhere(cls, call):
            return False
        written = _written(call)
        return self._is_listed(cls, call.to) or any(
            joined.method == "group_add"
            and attribute_of(joined.message, joined.this) == "channel_name"
            and _written(joined) == written
            and (each.module is cls.module or not _names(joined))
            for each in self.names.classes_above(cls)
            for joined in _calls(each.node)
        )

    def _is_listed(self, cls: ClassObject, group: ast.expr) -> bool:
        """Whether a group stands as a text in ``groups = [...]`` of a class."""
        name = getattr(group, "value", None) if isinstance(group, ast.Constant) else None
        for each in self.names.classes_above(cls):
            bindings = Scopes(each.module).in_class(each.node, "groups")
            if bindings:
                return len(bindings) == 1 and any(
                    getattr(element, "value", None) == name
                    for element in getattr(bindings[0].value, "elts", ())
                    if name is not None
                )
        return False

    def _is_the_same_everywhere(self, cls: ClassObject, call: Sent) -> bool:
        """Whether a group is made of what stays while a consumer lives: texts, constants, attributes set once."""
        for part in walk(call.to):
            if isinstance(part, ast.Call) and last_part(part.func) not in ("format", "str"):
                return False
            if isinstance(part, ast.Name) and part.id not in (call.this, "str") and not _is_constant(cls.module, part):
                return False
        attributes = {attribute_of(part, call.this) for part in walk(call.to)}
        above = self.names.classes_above(cls)
        stores = [node.attr for each in above for node in nodes_in(each.node, ast.Attribute) if _is_store(node)]
        return all(stores.count(attribute) <= 1 for attribute in attributes)

    def _is_made(self, cls: ClassObject) -> bool:
        """Whether the class itself, and not only one that descends from it, stands where an application does."""
        loaded = map(self.names.load, self.names.imports.project.files_named(cls.module, ROUTER_FILES))
        return any(
            value == cls or (isinstance(value, Call) and value.callee == Attribute(cls, "as_asgi"))
            for home in (cls.module, *filter(None, loaded))
            if home.mentions(cls.node.name)
            for slot in self.slots.of_module(home)
            for value in self.names.values(home, slot.node)
        )


def _calls(cls: ast.ClassDef) -> Iterator[Sent]:
    """What the methods of a class call on their channel layer, by way of ``async_to_sync`` or not."""
    for method in methods(cls):
        this = first_parameter(method)
        for call in nodes_in(method, ast.Call):
            function = call.func
            if isinstance(function, ast.Call) and last_part(function.func) == "async_to_sync" and function.args:
                function = function.args[0]
            if isinstance(function, ast.Attribute) and attribute_of(function.value, this) == "channel_layer":
                names = ("channel", "message") if function.attr == "send" else ("group", "message")
                to = argument_at(call, 0, names[0])
                message = argument_at(call, 1, "channel" if function.attr == "group_add" else names[1])
                if to is not None and message is not None and this is not None:
                    yield Sent(function.attr, to, message, this)


def _type_of(call: Sent) -> Optional[Type]:
    """The type of a message that is sent; None where it cannot be known, or names no method."""
    message = call.message
    if call.method not in ("group_send", "send") or not isinstance(message, ast.Dict):
        return None
    for key, value in zip(reversed(message.keys), reversed(message.values)):
        if not isinstance(key, ast.Constant):
            # What is unpacked there may have another type.
            return None
        if key.value == "type":
            text = value.value if isinstance(value, ast.Constant) else None
            # One that begins with an underscore is malformed, which is another error.
            is_known = isinstance(text, str) and text[:1] not in ("", ".", "_")
            return Type(str(text), value) if is_known else None
    return None


def _written(call: Sent) -> str:
    """How the group is written, whatever the consumer is called there."""
    return ast.dump(call.to).replace(f"Name(id={call.this!r},", "Name(id='self',")


def _names(call: Sent) -> Set[str]:
    """The names in a group, but for that of the consumer."""
    return {node.id for node in nodes_in(call.to, ast.Name)} - {call.this}


def _is_constant(module: Module, name: ast.Name) -> bool:
    """Whether a name is bound once, by the module."""
    bindings = Scopes(module).lookup(name.id, name)
    kinds = (BindingKind.VALUE, BindingKind.FROM, BindingKind.IMPORT)
    return len(bindings) == 1 and bindings[0].kind in kinds and module.function_around(bindings[0].node) is None


def _is_store(node: ast.Attribute) -> bool:
    return isinstance(node.ctx, ast.Store)
