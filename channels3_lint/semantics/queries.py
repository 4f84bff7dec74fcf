"""Which code asks the database through Django's models, and which only builds what may ask it later."""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Union

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import last_part, nodes_in
from channels3_lint.semantics.values import Attribute, Call, ClassObject, Dotted, Value, dotted_name

#: The methods of managers and query sets that give another query set, and ask nothing.
LAZY = frozenset({
    "alias", "all", "annotate", "dates", "datetimes", "defer", "distinct", "exclude", "extra", "filter", "only",
    "order_by", "prefetch_related", "reverse", "select_for_update", "select_related", "using", "values", "values_list",
})  # fmt: skip

#: Those that ask, of what they give: an object, or anything else.
GIVING_OBJECT = frozenset({"create", "earliest", "first", "get", "last", "latest"})
GIVING_OTHER = frozenset({
    "aggregate", "bulk_create", "bulk_update", "count", "create_superuser", "create_user", "delete", "exists",
    "get_or_create", "update", "update_or_create",
})  # fmt: skip
ASKING = GIVING_OBJECT | GIVING_OTHER

#: The methods of a model's objects that ask.
ASKING_OF_OBJECT = frozenset({"delete", "refresh_from_db", "save"})

#: Functions that take all that they are given from it.
EXHAUSTING = frozenset(f"builtins.{name}" for name in ("bool", "dict", "len", "list", "set", "sorted", "tuple"))

#: Functions that make of a function one that is awaited, and that runs in a thread.
TO_THREAD = frozenset({"database_sync_to_async", "sync_to_async"})

GET_USER_MODEL = "django.contrib.auth.get_user_model"

#: Models that are known by heart.
MODELS = channels_api.MODELS | {
    "django.contrib.auth.base_user.AbstractBaseUser",
    "django.contrib.auth.models.AbstractBaseUser",
    "django.contrib.auth.models.AbstractUser",
    "django.contrib.auth.models.Group",
    "django.contrib.auth.models.Permission",
    "django.contrib.auth.models.User",
    "django.contrib.sessions.models.Session",
    "rest_framework.authtoken.models.Token",
}


class Queries:
    """What the code of a file asks the database."""

    def __init__(self, names: Names, classes: Classes) -> None:
        self.names = names
        self.classes = classes

    def asked_by(self, module: Module, node: ast.AST) -> Iterator[ast.expr]:
        """The expressions with which a node, and none inside it, surely asks the database where it is evaluated."""
        if isinstance(node, ast.Call):
            if self._asks(module, node):
                yield node
        elif isinstance(node, (ast.For, ast.comprehension)):
            if not getattr(node, "is_async", 0) and self._is_set(module, node.iter) and _is_evaluated(module, node):
                yield node.iter
        elif isinstance(node, ast.Subscript):
            is_index = isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int)
            if is_index and isinstance(node.ctx, ast.Load) and self._is_set(module, node.value):
                yield node
        elif isinstance(node, ast.If):
            test = node.test.operand if isinstance(node.test, ast.UnaryOp) else node.test
            if self._is_set(module, test):
                yield test

    def _asks(self, module: Module, call: ast.Call) -> bool:
        if isinstance(call.func, ast.Attribute):
            name, owner = call.func.attr, call.func.value
            if name in ASKING and self._is_set(module, owner, name):
                return True
            return name in ASKING_OF_OBJECT and self._is_object(module, owner, name)
        callees = self.names.values(module, call.func) if len(call.args) == 1 else ()
        is_exhausting = bool(callees) and all(dotted_name(callee) in EXHAUSTING for callee in callees)
        return is_exhausting and self._is_set(module, call.args[0])

    # Query sets

    def _is_set(self, module: Module, node: ast.expr, method: str = "all") -> bool:
        """Whether an expression is surely a query set, or a manager, whose ``method`` is Django's own."""
        return any(self.names.answers.of(("set", module, node, method), lambda: [self._set(module, node, method)]))

    def _set(self, module: Module, node: ast.expr, method: str) -> bool:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name, owner = node.func.attr, node.func.value
            return name in LAZY and self._is_set(module, owner, name) and self._is_set(module, owner, method)
        if isinstance(node, ast.Attribute):
            models = self.names.values(module, node.value) if node.attr == "objects" else ()
            return bool(models) and all(self._has_plain_manager(model, method) for model in models)
        if isinstance(node, ast.Name) and _is_read_once(module, node):
            binding = _binding(module, node)
            return (
                binding is not None
                and not binding.path
                and isinstance(binding.value, ast.Call)
                and self._is_set(module, binding.value, method)
            )
        return False

    def _has_plain_manager(self, model: Value, method: str) -> bool:
        """Whether ``objects`` of a model has a method as Django defines it."""
        if not self._is_model(model):
            return False
        for cls in self.names.classes_above(model):
            bindings = Scopes(cls.module).in_class(cls.node, "objects")
            if bindings:
                return all(self._is_plain_manager(cls.module, binding, method) for binding in bindings)
        return True

    def _is_plain_manager(self, module: Module, binding: Binding, method: str) -> bool:
        """Whether a manager is an object of a class that leaves a method alone: ``Manager()``, ``Set.as_manager()``."""
        made = self.names.values(module, binding.value) if binding.value is not None and not binding.path else ()
        callees = [value.callee if isinstance(value, Call) else None for value in made]
        makers = [
            callee.owner if isinstance(callee, Attribute) and callee.name == "as_manager" else callee
            for callee in callees
        ]
        return bool(makers) and all(
            isinstance(maker, Dotted) or (isinstance(maker, ClassObject) and self._leaves_alone(maker, method))
            for maker in makers
        )

    def _leaves_alone(self, cls: ClassObject, *methods: str) -> bool:
        """Whether neither a class nor a base of it that was read binds one of these names."""
        return not any(
            Scopes(above.module).in_class(above.node, name)
            for above in self.names.classes_above(cls)
            for name in methods
        )

    # Models and their objects

    def _is_model(self, value: Value) -> bool:
        if isinstance(value, Call):
            return dotted_name(value.callee) == GET_USER_MODEL
        return self.names.is_subclass(value, *MODELS)

    def _is_object(self, module: Module, node: ast.expr, method: str) -> bool:
        """Whether an expression is surely an object of a model, whose ``method`` is Django's own."""
        made = self.names.values(module, node)
        if made:
            return all(isinstance(value, Call) and self._is_plain_model(value.callee, method) for value in made)
        binding = _binding(module, node) if isinstance(node, ast.Name) else None
        model = self._model_awaited(module, binding) if binding is not None else None
        return model is not None and self._is_plain_model(model, method)

    def _is_plain_model(self, model: Value, method: str) -> bool:
        return self._is_model(model) and (not isinstance(model, ClassObject) or self._leaves_alone(model, method))

    def _model_awaited(self, module: Module, binding: Binding) -> Optional[Value]:
        """The model of an object that was awaited: ``await Room.objects.aget(...)``, or ``get`` in a thread."""
        call = binding.value.value if isinstance(binding.value, ast.Await) else None
        method = call.func if isinstance(call, ast.Call) and not binding.path else None
        if isinstance(method, ast.Call) and last_part(method.func) in TO_THREAD and len(method.args) == 1:
            method = method.args[0]
            names = GIVING_OBJECT
        else:
            names = frozenset(f"a{name}" for name in GIVING_OBJECT)
        if not isinstance(method, ast.Attribute) or method.attr not in names:
            return None
        owner = method.value
        if not self._is_set(module, owner, method.attr):
            return None
        manager = next(part for part in nodes_in(owner, ast.Attribute) if part.attr == "objects")
        return next(iter(self.names.values(module, manager.value)), None)


def _is_evaluated(module: Module, node: Union[ast.For, ast.comprehension]) -> bool:
    """Whether the iterable of a loop is evaluated where it is written: in a generator that is the first alone."""
    parent = module.parent(node)
    return not isinstance(parent, ast.GeneratorExp) or parent.generators[0] is node


def _binding(module: Module, node: ast.Name) -> Optional[Binding]:
    """The one assignment that gives a local name its value."""
    bindings = Scopes(module).lookup(node.id, node)
    around = module.function_around(node)
    if len(bindings) != 1 or bindings[0].kind is not BindingKind.VALUE:
        return None
    return bindings[0] if around is not None and module.function_around(bindings[0].node) is around else None


def _is_read_once(module: Module, node: ast.Name) -> bool:
    """Whether nothing else in a function reads a name: a query set that was read elsewhere keeps what it found."""
    around = module.function_around(node)
    named = [read for read in nodes_in(around, ast.Name) if read.id == node.id] if around is not None else []
    return [read for read in named if isinstance(read.ctx, ast.Load)] == [node]
