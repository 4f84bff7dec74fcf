"""Which calls give a coroutine of Channels, that does nothing until it is awaited."""

from __future__ import annotations

import ast
from typing import Optional, Sequence

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Binding, Scopes
from channels3_lint.semantics.syntax import calls_super, FUNCTIONS, Function, last_part, own_nodes
from channels3_lint.semantics.values import Attribute, Call, ClassObject, Dotted, Literal, Parameter, Value, dotted_name

#: What makes a coroutine function of a plain one, and may stand above it as a decorator.
WRAPPERS = frozenset({"channels.db.database_sync_to_async", "asgiref.sync.sync_to_async"})

METHOD_DECORATORS = ("staticmethod", "classmethod")


class Coroutines:
    """The coroutines in the file being checked: of consumers, channel layers and communicators, and of what is wrapped
    in ``database_sync_to_async``. Calls of applications are not among them.
    """

    def __init__(self, names: Names, classes: Classes) -> None:
        self.names = names
        self.classes = classes

    def gives_coroutine(self, module: Module, call: ast.Call) -> bool:
        """Whether a call surely gives a coroutine, whatever reaches the code."""
        function = call.func
        if not isinstance(function, ast.Attribute):
            return self._is_wrapped_function(module, function)
        if function.attr == "__call__":
            return False
        if calls_super(call, function.attr):
            return self._is_inherited(module, function)
        # Where the attribute itself is replaced, nothing is known of it.
        owners = self._surely(self.names.values(module, function.value))
        return bool(owners and self.names.values(module, function)) and all(
            self._has_coroutine(owner, function.attr) for owner in owners
        )

    def is_in_thread(self, module: Module, function: Function) -> bool:
        """Whether a function is wrapped where it is defined, so that it runs in a thread."""
        return any(self._is_wrapper(module, decorator) for decorator in getattr(function, "decorator_list", ()))

    def is_awaited_by_channels(self, cls: ClassObject, function: Function) -> bool:
        """Whether a method is one of those that Channels calls, and awaits once, with no use for what it returns."""
        name = getattr(function, "name", "")
        is_hook = name not in channels_api.ANSWERING and self._is_of_channels(cls)
        return is_hook and self.names.is_plain(cls.module, function) and any(
            channels_api.is_coroutine_method(dotted_name(ancestor), name) for ancestor in self.names.ancestors(cls)
        )

    def is_layer(self, value: Value) -> bool:
        """Whether a value is surely a channel layer: what ``get_channel_layer()`` gives, or the layer of a consumer."""
        if isinstance(value, Call):
            return dotted_name(value.callee) in channels_api.LAYER_MAKERS
        if isinstance(value, Attribute) and value.name == "channel_layer":
            cls = self.names.class_of(value.owner)
            return cls is not None and self.classes.is_consumer(cls)
        return isinstance(value, Dotted) and value.name == channels_api.LAYERS

    def _surely(self, values: Sequence[Value]) -> Sequence[Value]:
        """The values without what a caller may hand in, and without None, where anything else is known."""
        return [
            value
            for value in values
            if not (isinstance(value, Parameter) and self.names.class_of(value) is None)
            and not (isinstance(value, Literal) and getattr(value.node, "value", value) is None)
        ]

    # Methods

    def _has_coroutine(self, owner: Value, name: str) -> bool:
        if self.is_layer(owner):
            return name in channels_api.LAYER_COROUTINES
        cls: Optional[Value] = owner if isinstance(owner, Dotted) else self.names.class_of(owner)
        if isinstance(owner, Call):
            cls = owner.callee
        if cls is None or any(name in self.names.assigned_attributes(above) for above in self.names.classes_above(cls)):
            return False
        return self._is_of_channels(cls) and self._is_coroutine(self.names.ancestors(cls), name)

    def _is_inherited(self, module: Module, function: ast.Attribute) -> bool:
        """Whether ``super().connect`` is a coroutine function."""
        cls = self.names.enclosing_class(module, function)
        named = function.value.args[:1] if isinstance(function.value, ast.Call) else []
        if cls is None or any(self.names.values(module, node) != (cls,) for node in named):
            return False
        is_known = self._is_of_channels(cls) and self._knows_bases(cls)
        return is_known and self._is_coroutine(self.names.ancestors(cls)[1:], function.attr)

    def _is_of_channels(self, cls: Value) -> bool:
        return any(dotted_name(ancestor) in channels_api.COROUTINES for ancestor in self.names.ancestors(cls))

    def _is_coroutine(self, classes: Sequence[Value], name: str) -> bool:
        """Whether the first of these classes that has the method makes it a coroutine function."""
        for cls in classes:
            if isinstance(cls, ClassObject):
                bindings = Scopes(cls.module).in_class(cls.node, name)
                if bindings:
                    return all(self._binds_coroutine(cls.module, binding) for binding in bindings)
                if not self._knows_bases(cls):
                    return False
            else:
                is_coroutine = channels_api.is_coroutine_method(dotted_name(cls), name)
                if is_coroutine is not None:
                    return is_coroutine
        return False

    def _knows_bases(self, cls: ClassObject) -> bool:
        """Whether all that a class names as its bases are classes, known or not."""
        found = [self.names.values(cls.module, base) for base in cls.node.bases]
        return all(values and all(isinstance(value, (ClassObject, Dotted)) for value in values) for values in found)

    def _binds_coroutine(self, module: Module, binding: Binding) -> bool:
        node = binding.node
        if not isinstance(node, FUNCTIONS):
            return binding.value is not None and self._is_wrapped_function(module, binding.value)
        decorators = [other for other in node.decorator_list if last_part(other) not in METHOD_DECORATORS]
        if decorators:
            return self._is_wrapper(module, decorators[0])
        return isinstance(node, ast.AsyncFunctionDef) and not any(
            isinstance(child, (ast.Yield, ast.YieldFrom)) for child in own_nodes(node)
        )

    # What is wrapped

    def _is_wrapped_function(self, module: Module, node: ast.expr) -> bool:
        """Whether an expression is a function that was wrapped: by its decorator, or by a call."""
        bindings = Scopes(module).lookup(node.id, node) if isinstance(node, ast.Name) else ()
        if bindings and all(isinstance(binding.node, FUNCTIONS) for binding in bindings):
            decorated = [binding.node.decorator_list for binding in bindings]  # type: ignore[attr-defined]
            return all(decorators and self._is_wrapper(module, decorators[0]) for decorators in decorated)
        values = self.names.values(module, node)
        return bool(values) and all(
            isinstance(value, Call) and dotted_name(value.callee) in WRAPPERS and len(value.node.args) == 1
            for value in values
        )

    def _is_wrapper(self, module: Module, decorator: ast.expr) -> bool:
        """Whether a decorator is one of the wrappers, as it is or with options."""
        called = decorator.func if isinstance(decorator, ast.Call) and not decorator.args else decorator
        values = self.names.values(module, called)
        return bool(values) and all(dotted_name(value) in WRAPPERS for value in values)
