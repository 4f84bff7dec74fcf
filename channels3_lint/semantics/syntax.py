"""What the tree alone says, whatever the names in it stand for."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List, Optional, Tuple, Type, TypeVar, Union

NodeT = TypeVar("NodeT", bound=ast.AST)

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda]

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)

Definition = Union[ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef]

#: What a finding can be about.
Reportable = Union[ast.expr, ast.stmt, ast.alias]


#: The fields of nodes that hold no others, or only such that say nothing by themselves: operators, contexts.
PLAIN_FIELDS = frozenset({
    "arg", "asname", "attr", "conversion", "ctx", "id", "is_async", "kind", "kwd_attrs", "level", "module", "name",
    "op", "ops", "rest", "simple", "str", "type_comment", "type_ignores",
})  # fmt: skip

#: The types of nodes whose fields hold texts and numbers alone.
LEAVES = ("Constant", "Global", "MatchSingleton", "Name", "Nonlocal")


class _Fields(Dict[Type[ast.AST], Tuple[str, ...]]):
    """The fields of each type of nodes in which other nodes may stand, or None, or lists of both."""

    def __missing__(self, kind: Type[ast.AST]) -> Tuple[str, ...]:
        fields = () if kind.__name__ in LEAVES else kind._fields
        # type Name = ...: what is a text elsewhere is a node there.
        is_alias = kind.__name__ == "TypeAlias"
        self[kind] = tuple(name for name in fields if name not in PLAIN_FIELDS or (is_alias and name == "name"))
        return self[kind]


FIELDS = _Fields()


def children(node: ast.AST) -> List[ast.AST]:
    """The nodes right below a node, but for operators and contexts."""
    found: List[ast.AST] = []
    for field in FIELDS[type(node)]:
        value = getattr(node, field, None)
        if value.__class__ is list:
            found += filter(None, value)
        elif value is not None:
            found.append(value)
    return found


def walk(node: ast.AST) -> List[ast.AST]:
    """All nodes in a node, itself first, then the nearest, but for operators and contexts: a faster ``ast.walk``."""
    found = [node]
    for node in found:
        found += children(node)
    return found


def statements_in(statement: ast.AST) -> List[ast.AST]:
    """A statement with all those inside it, those of nested functions included; no expression is looked at."""
    found = [statement]
    for holder in found:
        found += _in_suites(holder)
    return found


def _in_suites(holder: ast.AST) -> Iterator[ast.AST]:
    """The statements right in the suites of a statement, and the handlers and cases that have such."""
    for field in ("body", "orelse", "handlers", "finalbody", "cases"):
        yield from getattr(holder, field, ())


def parameter_names(function: Function) -> List[str]:
    """The names of all parameters, in order, ``*args`` and ``**kwargs`` included."""
    return [arg.arg for arg in all_parameters(function)]


def all_parameters(function: Function) -> List[ast.arg]:
    """All parameters, in order, ``*args`` and ``**kwargs`` included."""
    args = function.args
    return [*positional(function), *filter(None, [args.vararg]), *args.kwonlyargs, *filter(None, [args.kwarg])]


def positional(function: Function, bound: bool = False) -> List[ast.arg]:
    """The parameters that take positional arguments, in order.

    Here and below, ``bound`` says that the first is already given: ``self``.
    """
    return [*function.args.posonlyargs, *function.args.args][bound:]


def first_parameter(function: Function, bound: bool = False) -> Optional[str]:
    """The name of the first parameter."""
    return next((arg.arg for arg in positional(function, bound)), None)


def required_parameters(function: Function, bound: bool = True) -> List[str]:
    """The names of the parameters that a function cannot be called without."""
    parameters = [*positional(function, bound), *function.args.kwonlyargs]
    return [arg.arg for arg in parameters if default_of(function, arg.arg) is None]


def default_of(function: Function, name: str) -> Optional[ast.expr]:
    """The default of a parameter; None where it has none."""
    return next((default for arg, default in with_defaults(function.args) if arg.arg == name), None)


def with_defaults(args: ast.arguments) -> List[Tuple[ast.arg, Optional[ast.expr]]]:
    """The parameters that have a default, each with it; those by keyword with None where they have none."""
    given = [*args.posonlyargs, *args.args]
    return [*zip(given[::-1], args.defaults[::-1]), *zip(args.kwonlyargs, args.kw_defaults)]


def methods(cls: ast.ClassDef) -> List[Union[ast.FunctionDef, ast.AsyncFunctionDef]]:
    """The methods that a class body defines, those in an ``if`` included."""
    found: List[Union[ast.FunctionDef, ast.AsyncFunctionDef]] = []
    pending: List[ast.AST] = list(cls.body)
    for node in pending:
        if isinstance(node, FUNCTIONS):
            found.append(node)
        elif not isinstance(node, ast.ClassDef):
            pending += _in_suites(node)
    return found


def method(cls: ast.ClassDef, name: str) -> Optional[Union[ast.FunctionDef, ast.AsyncFunctionDef]]:
    """The method of this name that a class body defines; the last, as the interpreter has it."""
    found = [function for function in methods(cls) if function.name == name]
    return max(found, key=lambda function: function.lineno, default=None)


def own_nodes(definition: ast.AST) -> Iterator[ast.AST]:
    """The nodes in the body of a definition that are its own, and not of functions and classes defined in it."""
    stack: List[ast.AST] = list(getattr(definition, "body"))
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            stack.extend(children(node))


def returned_by(function: Function) -> List[ast.expr]:
    """What a function returns, as it is written: the body of a lambda."""
    if isinstance(function, ast.Lambda):
        return [function.body]
    return [node.value for node in own_nodes(function) if isinstance(node, ast.Return) and node.value is not None]


def argument_of(call: ast.Call, function: Function, name: str, bound: bool = False) -> Optional[ast.expr]:
    """The expression that a call passes to a parameter; None where it passes none, or unpacks.

    For ``*args`` and ``**kwargs`` it is a tuple or a mapping of all that they take, which stands nowhere.
    """
    names = [arg.arg for arg in positional(function, bound)]
    if function.args.vararg is not None and function.args.vararg.arg == name:
        return ast.Tuple(elts=call.args[len(names) :], ctx=ast.Load())
    if function.args.kwarg is not None and function.args.kwarg.arg == name:
        known = {*names, *(arg.arg for arg in function.args.kwonlyargs)}
        rest = [keyword for keyword in call.keywords if keyword.arg not in known]
        keys: List[Optional[ast.expr]] = [
            ast.Constant(value=keyword.arg) if keyword.arg is not None else None for keyword in rest
        ]
        return ast.Dict(keys=keys, values=[keyword.value for keyword in rest])
    return argument_at(call, names.index(name) if name in names else len(call.args), name)


def argument_at(call: ast.Call, index: int, name: Optional[str]) -> Optional[ast.expr]:
    """An argument of a call, by its index or by its name; None where it is not given, or unpacked."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    if index < len(call.args) and not any(isinstance(arg, ast.Starred) for arg in call.args[: index + 1]):
        return call.args[index]
    return None


def is_decorated_as(function: Function, name: str) -> bool:
    """Whether a function is decorated by a plain name: ``staticmethod``."""
    return isinstance(function, FUNCTIONS) and any(
        isinstance(decorator, ast.Name) and decorator.id == name for decorator in function.decorator_list
    )


def is_property(function: Function) -> bool:
    """Whether a method is decorated to be read as an attribute."""
    decorators = map(last_part, function.decorator_list) if isinstance(function, FUNCTIONS) else ()
    return any(name in ("property", "cached_property") for name in decorators)


def attribute_of(node: ast.AST, name: Optional[str]) -> str:
    """The attribute that a node reads or writes of a plain name: "inner" in ``self.inner``; empty for all others."""
    is_one = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    return getattr(node, "attr") if is_one else ""


def nodes_in(node: ast.AST, kind: Type[NodeT]) -> Iterator[NodeT]:
    """All nodes of a type in a node, itself included."""
    return (child for child in walk(node) if isinstance(child, kind))


def has_constant(node: ast.AST, value: str) -> bool:
    """Whether a text stands in a node as a constant of its own."""
    return any(constant.value == value for constant in nodes_in(node, ast.Constant))


def arguments(call: ast.Call) -> List[ast.expr]:
    """The expressions that a call passes, by position and by keyword; what it unpacks is one."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def targets_of(statement: Union[ast.Assign, ast.AnnAssign, ast.AugAssign]) -> List[ast.expr]:
    """What an assignment assigns to."""
    return statement.targets if isinstance(statement, ast.Assign) else [statement.target]


def last_part(node: ast.expr) -> str:
    """The last identifier of a name or dotted name; empty for any other expression."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def dotted_names(node: ast.AST) -> Iterator[str]:
    """The names in a node with the attributes that are read of them, and "(" where that is called: "views.make("."""
    pending = [node]
    while pending:
        node = pending.pop()
        base: ast.AST = node.func if isinstance(node, ast.Call) else node
        attributes = ""
        while isinstance(base, ast.Attribute):
            attributes = f".{base.attr}{attributes}"
            base = base.value
        if isinstance(base, ast.Name):
            yield f"{base.id}{attributes}{'(' if isinstance(node, ast.Call) else ''}"
        elif base is not node:
            pending.append(base)
        if isinstance(node, ast.Call):
            pending += arguments(node)
        elif not isinstance(node, (ast.Name, ast.Attribute)):
            pending += children(node)


def mentioned_names(node: ast.AST) -> Iterator[str]:
    """The identifiers in a node: its names, and the attributes that it reads or writes."""
    return (last_part(child) for child in walk(node) if isinstance(child, (ast.Name, ast.Attribute)))


def imported_modules(node: ast.AST) -> Iterator[str]:
    """The dotted names of the modules that the absolute imports in a node name."""
    yield from (alias.name for statement in nodes_in(node, ast.Import) for alias in statement.names)
    yield from (statement.module or "" for statement in nodes_in(node, ast.ImportFrom) if statement.level == 0)


def is_class_name(name: str) -> bool:
    """Whether an identifier is spelt as classes are."""
    return name.lstrip("_")[:1].isupper()


def method_called(call: Optional[ast.AST], name: str) -> Optional[ast.expr]:
    """What a method of this name is called on: ``application`` in ``application.as_asgi()``; None for all others."""
    is_one = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == name
    return call.func.value if is_one else None  # type: ignore[union-attr]


def partial_call(made: ast.Call, call: ast.Call) -> ast.Call:
    """The call that a call of ``partial(function, ...)`` makes in the end."""
    return ast.Call(func=call.func, args=[*made.args[1:], *call.args], keywords=[*made.keywords, *call.keywords])


def callee_of(call: ast.Call) -> ast.expr:
    """What a call calls: ``app`` in ``app(...)`` and in ``app.__call__(...)``."""
    owner = method_called(call, "__call__")
    return call.func if owner is None or calls_super(call, "__call__") else owner


def calls_super(call: ast.Call, name: str) -> bool:
    """Whether a call is ``super().name(...)``."""
    owner = method_called(call, name)
    return isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super"


def assignments(node: ast.AST) -> Iterator[Tuple[ast.expr, ast.expr]]:
    """The single assignments of a statement: ``self.a, self.b = a, b`` is two."""
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, (ast.Tuple, ast.List)) and isinstance(node.value, (ast.Tuple, ast.List)):
                yield from zip(target.elts, node.value.elts)
            elif isinstance(target, (ast.Tuple, ast.List)) and not any(map(_is_starred, target.elts)):
                # self.a, self.b = both
                for index, element in enumerate(target.elts):
                    yield element, ast.Subscript(node.value, ast.Constant(value=index), ast.Load())
            else:
                yield target, node.value


def _is_starred(node: ast.expr) -> bool:
    return isinstance(node, ast.Starred)


def plain_arguments(call: ast.Call) -> List[ast.expr]:
    """The arguments of a call; none where it unpacks any."""
    unpacks = any(isinstance(argument, ast.Starred) for argument in call.args)
    return [] if unpacks or any(keyword.arg is None for keyword in call.keywords) else arguments(call)
