"""The shapes of functions and classes: which applications they are made with, and how they call them."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Optional, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.records import Records
from channels3_lint.semantics.scope_passing import (
    SCOPE_KEYS,
    TELLING_KEYS,
    is_scope,
    parameters_called_with_scope,
    passes_scope,
    reads_scope_key,
    scope_names,
    scope_parameter,
)
from channels3_lint.semantics.signatures import takes_receive_and_send
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    argument_of,
    arguments,
    assignments,
    attribute_of,
    first_parameter,
    imported_modules,
    last_part,
    mentioned_names,
    method_called,
    methods,
    nodes_in,
    own_nodes,
    parameter_names,
)
from channels3_lint.semantics.values import ClassObject, Dotted, FunctionObject, Value, dotted_name

#: What the application inside a middleware is called.
APPLICATION_NAMES = frozenset({"inner", "app", "application", "inner_app", "inner_application", "asgi_app"})


class Shapes:
    """The shapes of functions and classes in the file being checked and in those it leads to."""

    def __init__(self, names: Names, classes: Classes) -> None:
        self.names = names
        self.classes = classes

    def kept_applications(self, cls: ClassObject) -> Set[Tuple[str, str]]:
        """The parameters of ``__init__`` that are kept and then called with the scope, as (parameter, attribute)."""
        called = set(self._attributes_called(cls))
        return {(parameter, attribute) for parameter, attribute in self.attributes_kept(cls) if attribute in called}

    def attributes_kept(self, cls: ClassObject) -> Set[Tuple[str, str]]:
        """The parameters of ``__init__`` that are kept, as (parameter, attribute)."""
        init = self.classes.definition(cls, "__init__")
        if init is None:
            return {(name, name) for name in Records(self.names).fields(cls)}
        this = first_parameter(init.node)
        names = {*parameter_names(init.node)} - {this}
        found = set()
        for node in own_nodes(init.node):
            for target, value in assignments(node):
                if init.node.args.vararg is not None and isinstance(value, ast.Subscript):
                    # self.inner = args[0]
                    value = value.value
                found.add((getattr(value, "id", ""), attribute_of(target, this)))
        return {(name, attribute) for name, attribute in found if name in names and attribute}

    def _attributes_called(self, cls: ClassObject) -> Iterator[str]:
        """The attributes of ``self`` that the methods of a class, or of its bases, call with the scope."""
        for ancestor in self.names.classes_above(cls):
            for function in methods(ancestor.node):
                this = first_parameter(function)
                if isinstance(function, FUNCTIONS) and function.name == "__call__":
                    for made in self.per_connection(FunctionObject(ancestor.module, function, ancestor)):
                        yield from (node.attr for node in nodes_in(made.node, ast.Attribute))
                scopes = scope_names(function, scope_parameter(function))
                aliases = _aliases(function, this)
                for call in nodes_in(function, ast.Call):
                    if passes_scope(call, scopes) and _is_result(ancestor.module, call):
                        yield attribute_of(call.func, this) or aliases.get(getattr(call.func, "id", ""), "")

    def tables_called(self, cls: ClassObject) -> Set[str]:
        """The attributes of a class that hold applications by name, which its methods or its bases' call.

        ``for name, application in self.applications.items(): application(self.scope)``
        """
        known = [base.name for base in self.names.ancestors(cls) if isinstance(base, Dotted)]
        found = {channels_api.APPLICATION_TABLES.get(name, "") for name in known}
        for ancestor in self.names.classes_above(cls):
            found.update(table for function in methods(ancestor.node) for table in _tables(function))
        return found - {""}

    def has_streams(self, cls: Value) -> bool:
        """Whether a class puts what it is made with by keyword among the applications in one of its tables.

        ``def __init__(self, **streams): self.applications.update(streams)``
        """
        if not isinstance(cls, ClassObject):
            return dotted_name(cls) in channels_api.STREAMS
        init = self.classes.definition(cls, "__init__")
        if init is None:
            return self.names.is_subclass(cls, *channels_api.STREAMS)
        return not self.tables_called(cls).isdisjoint(_tables_filled(init.node))

    def per_connection(self, call: FunctionObject) -> Iterator[ClassObject]:
        """The classes that ``__call__(self, scope)`` makes for each connection.

        Such a class takes the scope and the middleware, or the application in it, and is then called with
        ``(receive, send)``.
        """
        taken = {first_parameter(call.node), first_parameter(call.node, bound=True)}
        for node in nodes_in(call.node, ast.Call):
            mentioned = {name for argument in arguments(node) for name in mentioned_names(argument)}
            for made in self.names.values(call.module, node.func) if taken <= mentioned else ():
                if isinstance(made, ClassObject) and not self.names.is_subclass(made, channels_api.CONSUMER):
                    second = self.classes.definition(made, "__call__")
                    if second is not None and takes_receive_and_send(second.node, bound=True):
                        yield made

    def passes_scope_to_inner(self, cls: ClassObject, call: FunctionObject) -> bool:
        """Whether a class has the shape of a middleware: it keeps an application and passes it the scope."""
        if list(self.per_connection(call)):
            return True
        scope = first_parameter(call.node, bound=True)
        kept = {attribute for _, attribute in self.kept_applications(cls)}
        if scope is None or not kept:
            return False
        if "scope" not in scope:
            return reads_scope_key(call.node, scope, TELLING_KEYS)
        # The scope of a connection cannot be hashed.
        return not _is_key(call.node, scope) and (
            bool(kept & APPLICATION_NAMES)
            or reads_scope_key(call.node, scope, SCOPE_KEYS)
            or any(name.partition(".")[0] == "channels" for name in imported_modules(call.module.tree))
        )

    def passes_on(self, cls: ClassObject, call: FunctionObject) -> bool:
        """Whether ``__call__`` passes its argument to some call, and the class calls what it was made with."""
        first = first_parameter(call.node, bound=True)
        kept = {attribute for _, attribute in self.attributes_kept(cls)}
        is_passed_on = first is not None and any(
            is_scope(argument, {first}) for node in nodes_in(call.node, ast.Call) for argument in node.args
        )
        return is_passed_on and any(
            node.args and getattr(node.func, "attr", "") in kept
            for ancestor in self.names.classes_above(cls)
            for node in nodes_in(ancestor.node, ast.Call)
        )

    def application_parameters(self, callee: Value) -> Dict[str, bool]:
        """The parameters that take an application because they are called with the scope.

        Middleware of any kind, and servers that drive an application, each with whether it is called once, with all
        three; what is only passed on to other middleware is the business of the slots.
        """
        return dict(self.names.answers.of(("applications", callee), lambda: self._application_parameters(callee)))

    def _application_parameters(self, callee: Value) -> Iterator[Tuple[str, bool]]:
        if isinstance(callee, FunctionObject):
            for name in parameters_called_with_scope(callee.node):
                yield name, _is_called_once(callee.node, name)
        if isinstance(callee, ClassObject):
            for parameter, attribute in sorted(self.kept_applications(callee)):
                yield parameter, _is_called_once(callee.module.tree, attribute)

    def argument(
        self, module: Module, call: ast.Call, callee: Union[ClassObject, FunctionObject], parameter: str
    ) -> Optional[ast.expr]:
        """The expression that a call in a module passes to one of the parameters of a function or class."""
        if isinstance(callee, FunctionObject):
            return argument_of(call, callee.node, parameter, bound=self.names.is_bound(module, call.func, callee))
        init = self.classes.definition(callee, "__init__")
        return argument_of(call, init.node, parameter, bound=True) if init is not None else None


def _is_called_once(where: ast.AST, name: str) -> bool:
    """Whether something of this name is called with more than the scope."""
    return any(last_part(call.func) == name and len(arguments(call)) > 1 for call in nodes_in(where, ast.Call))


def _tables(function: Function) -> Iterator[str]:
    """The attributes of ``self`` whose values a method takes in a loop and calls with the scope."""
    for loop in nodes_in(function, ast.For):
        owner = method_called(loop.iter, "items") or method_called(loop.iter, "values")
        table = attribute_of(owner, first_parameter(function)) if owner is not None else ""
        taken = {node.id for node in nodes_in(loop.target, ast.Name)} if table else set()
        for call in nodes_in(loop, ast.Call):
            if getattr(call.func, "id", None) in taken and passes_scope(call, scope_names(function)):
                if not _is_patched(function, call):
                    yield table


def _tables_filled(init: Function) -> Iterator[str]:
    """The attributes of ``self`` that an ``__init__`` fills with what it is given by keyword."""
    this, rest = first_parameter(init), init.args.kwarg
    for call in nodes_in(init, ast.Call):
        owner = method_called(call, "update")
        if owner is not None and rest is not None and rest.arg in map(last_part, call.args):
            yield attribute_of(owner, this)
    for loop in nodes_in(init, ast.For):
        items = method_called(loop.iter, "items")
        if items is not None and rest is not None and last_part(items) == rest.arg:
            yield from (attribute_of(node.value, this) for node in nodes_in(loop, ast.Subscript))


def _is_patched(function: Function, call: ast.Call) -> bool:
    """Whether attributes are set on what a call gives: an object is wanted there, and no application will do."""
    kept = {
        ast.unparse(target)
        for statement in nodes_in(function, ast.Assign)
        for target in statement.targets
        if statement.value is call
    }
    set_on = (node.value for node in nodes_in(function, ast.Attribute) if isinstance(node.ctx, ast.Store))
    return any(ast.unparse(owner) in kept for owner in set_on)


def _aliases(function: Function, this: Optional[str]) -> Dict[str, str]:
    """Local names for attributes of ``self``: ``inner = self.inner``."""
    return {
        target.id: attribute_of(node.value, this)
        for node in nodes_in(function, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _is_key(function: Function, name: str) -> bool:
    """Whether a function uses what has this name as a key, or looks it up."""
    keys = [node.slice for node in nodes_in(function, ast.Subscript)]
    keys += [node.left for node in nodes_in(function, ast.Compare)]
    return any(isinstance(key, ast.Name) and key.id == name for key in keys)


def _is_result(module: Module, call: ast.expr) -> bool:
    """Whether what a call gives is handed back, awaited, kept or called again, rather than asked or worked with."""
    node, parent = call, module.parent(call)
    while isinstance(parent, (ast.Await, ast.IfExp, ast.NamedExpr)) and node is not getattr(parent, "test", None):
        node, parent = parent, module.parent(parent)
    return isinstance(
        parent, (ast.Return, ast.Assign, ast.AnnAssign, ast.Expr, ast.Lambda, ast.Call, ast.Yield, ast.keyword)
    )
