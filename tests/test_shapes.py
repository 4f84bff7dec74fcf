"""How functions and classes are called, held against the interpreter where it can answer."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from textwrap import dedent
from typing import Callable, List, Set, Union

import pytest

from channels3_lint import Settings
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.scope_passing import (
    is_scope,
    parameters_called_with_scope,
    passes_mapping,
    passes_receive_and_send,
    passes_scope,
    scope_names,
)
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.signatures import takes_one, takes_receive_and_send
from channels3_lint.semantics.slots import SlotKind
from channels3_lint.semantics.syntax import Function, first_parameter, method
from channels3_lint.semantics.values import ClassObject, Dotted, FunctionObject

SIGNATURES = [
    "",
    "scope",
    "scope, receive",
    "scope, receive, send",
    "scope, receive=None",
    "scope, receive=None, send=None",
    "scope=None",
    "scope, /",
    "*args",
    "scope, *args",
    "scope, **kwargs",
    "scope, *, receive",
    "scope, *, receive=None",
    "*, scope",
    "a=1, b=2, c=3, d=4",
]


def function_of(source: str) -> Function:
    node = ast.parse(dedent(source)).body[0]
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Lambda):
        return node.value
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    return node


def accepts(function: Callable[..., object], count: int) -> bool:
    try:
        inspect.signature(function).bind(*range(count))
    except TypeError:
        return False
    return True


@pytest.mark.parametrize("signature", SIGNATURES)
def test_takes_one_and_not_three(signature: str) -> None:
    function = eval(f"lambda {signature}: None")
    method = eval(f"lambda self, {signature}: None").__get__(object())
    expected = accepts(function, 1) and not accepts(function, 3)
    assert takes_one(function_of(f"lambda {signature}: None")) is expected
    assert takes_one(function_of(f"lambda self, {signature}: None"), bound=True) is expected
    assert (accepts(method, 1) and not accepts(method, 3)) is expected


@pytest.mark.parametrize(
    "signature, expected",
    [
        ("receive, send", True),
        ("send, receive", True),
        ("_receive, send_", False),
        ("_receive, _send", True),
        ("scope, receive, send", False),
        ("receive", False),
        ("receive, send, *args", False),
    ],
)
def test_takes_receive_and_send(signature: str, expected: bool) -> None:
    assert takes_receive_and_send(function_of(f"def f({signature}): ...")) is expected
    assert takes_receive_and_send(function_of(f"def f(self, {signature}): ..."), bound=True) is expected


def test_the_last_definition_of_a_method_counts() -> None:
    cls = ast.parse("class A:\n    def f(self): ...\n    def f(self, x): ...\n    f.y = 1").body[0]
    assert isinstance(cls, ast.ClassDef)
    found = method(cls, "f")
    assert found is not None and first_parameter(found, bound=True) == "x"
    assert method(cls, "g") is None


def test_the_first_parameter() -> None:
    assert first_parameter(function_of("def f(a, b): ...")) == "a"
    assert first_parameter(function_of("def f(self): ..."), bound=True) is None


SCOPES = {
    "scope": True,
    "self.scope": True,
    "connection": True,
    "dict(scope)": True,
    "dict(scope, user=user)": True,
    "dict(user=user, **scope)": True,
    "{**scope, 'user': user}": True,
    "scope.copy()": True,
    "copy.copy(scope)": True,
    "copy.deepcopy(self.scope)": True,
    "scope | {'user': user}": True,
    "{'user': user} | scope": True,
    "await populate(scope)": True,
    "other": False,
    "scope['user']": False,
    "scope['path'] + '/'": False,
    "{'scope': scope}": False,
    "dict(user=scope)": False,
    "settings.copy()": False,
    "await populate(other)": False,
    "1": False,
}


@pytest.mark.parametrize("source", SCOPES)
def test_what_is_a_scope(source: str) -> None:
    node = ast.parse(source, mode="eval").body
    assert is_scope(node, {"scope", "connection"}) is SCOPES[source]


def test_names_that_hold_the_scope() -> None:
    source = """
        def f(connection, other):
            new = dict(connection)
            newer = self.newest = new
            user = other
        """
    assert scope_names(function_of(source), "connection", None) == {"scope", "connection", "new", "newer"}


@pytest.mark.parametrize(
    "source, expected",
    [
        ("inner(scope)", True),
        ("inner(dict(scope))", True),
        ("inner(scope=scope)", True),
        ("inner(scope, receive, send)", True),
        ("inner(scope, *arguments)", True),
        ("inner(scope, **arguments)", True),
        ("inner(scope=other)", False),
        ("inner(scope, name)", False),
        ("inner(receive, scope)", False),
        ("inner()", False),
    ],
)
def test_calls_that_hand_on_the_scope(source: str, expected: bool) -> None:
    call = ast.parse(source, mode="eval").body
    assert isinstance(call, ast.Call)
    assert passes_scope(call, {"scope"}) is expected


PASSED = {
    "f(scope)": "mapping",
    "f(scope=other)": "mapping",
    "f(other, scope=other)": "mapping",
    "f(self.old_scope)": "mapping",
    "f({'type': 'http'})": "mapping",
    "f(dict(type='http'))": "mapping",
    "f(literal)": "mapping",
    "f(made)": "mapping",
    "f(scope.copy())": "mapping",
    "f(number)": "",
    "f(list(pairs))": "",
    "f(type='http')": "",
    "f(*scope)": "",
    "f(**scope)": "",
    "f()": "",
    "f(receive, send)": "both",
    "f(self.receive, self.send)": "both",
    "f(receive, put)": "both",
    "f(get, send)": "both",
    "f(send=put, receive=get)": "both",
    "f(get, put)": "",
    "f(send, receive)": "",
    "f(get=receive, put=put)": "both",
    "f(receive)": "",
    "f(number, receive, send)": "",
    "f(receive, *send)": "",
}


@pytest.mark.parametrize("source", PASSED)
def test_what_a_call_passes(source: str) -> None:
    text = f"literal = {{}}\nmade = dict()\nnumber = int()\n{source}\n"
    module = Module("server.py", text, ast.parse(text))
    [call] = [call for call in module.nodes(ast.Call) if getattr(call.func, "id", "") == "f"]
    assert passes_mapping(module, call) is (PASSED[source] == "mapping")
    assert passes_receive_and_send(call) is (PASSED[source] == "both")


@pytest.mark.parametrize(
    "source, expected",
    [
        ("def f(inner):\n    def g(scope):\n        return inner(scope)\n    return g", ["inner"]),
        ("def f(inner, scope):\n    inner(scope, receive, send)\n    other(scope, receive, send)", ["inner"]),
        ("def f(cls, scope):\n    return cls(scope)", []),
        ("def f(one, two):\n    return lambda scope: (one(scope), two(dict(scope)))", ["one", "two"]),
        ("def f(inner, scope, *rest):\n    return inner(scope, *rest)", ["inner"]),
        ("def f(inner):\n    return inner", []),
    ],
)
def test_parameters_called_with_scope(source: str, expected: List[str]) -> None:
    assert sorted(parameters_called_with_scope(function_of(source))) == expected


# Classes


class Code:
    """A module and what may be asked about its classes and functions."""

    def __init__(self, folder: Path, source: str) -> None:
        importlib.invalidate_caches()
        text = dedent(source)
        self.module = Module(str(folder / "middleware.py"), text, ast.parse(text))
        self.names = Names(Project(), self.module)
        self.classes = Classes(self.names, ())
        self.shapes = Shapes(self.names, self.classes)

    def cls(self, name: str) -> ClassObject:
        [node] = [node for node in self.module.nodes(ast.ClassDef) if node.name == name]
        return ClassObject(self.module, node)

    def function(self, name: str) -> FunctionObject:
        [node] = [node for node in self.module.nodes(ast.FunctionDef) if node.name == name]
        return FunctionObject(self.module, node)

    def call(self, name: str) -> FunctionObject:
        function = self.classes.definition(self.cls(name), "__call__")
        assert function is not None
        return function

    def kept(self, name: str) -> Set[str]:
        return {" as ".join(pair) for pair in self.shapes.kept_applications(self.cls(name))}

    def is_middleware(self, name: str = "A") -> bool:
        return self.shapes.passes_scope_to_inner(self.cls(name), self.call(name))


KEPT = {
    "kept and called": (
        """
        class A:
            def __init__(self, inner, name, *, other):
                self.inner = inner
                self.name = name
                self.other = other
            def __call__(self, scope):
                self.other(scope)
                return self.inner(scope)
        """,
        {"inner as inner", "other as other"},
    ),
    "called under a local name": (
        """
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self, connection):
                inner = A.inner = self.app
                return inner(connection)
        """,
        {"app as app"},
    ),
    "kept under two names": (
        """
        class A:
            def __init__(self, app):
                local = self.app = self.inner = app
            def __call__(self, scope):
                return self.inner(scope)
        """,
        {"app as inner"},
    ),
    "kept by a base, called by the class": (
        """
        class Base:
            def __init__(self, app):
                self.app = app
        class A(Base):
            def __call__(self, scope):
                return self.app(scope)
        """,
        {"app as app"},
    ),
    "called by a base": (
        """
        class Base:
            def __call__(self, scope):
                return self.app(scope)
        class A(Base):
            def __init__(self, app):
                self.app = app
        """,
        {"app as app"},
    ),
    "called in another method": (
        """
        class A:
            def __init__(self, app):
                self.app = app
            def run(self, scope):
                return self.app(dict(scope))
        """,
        {"app as app"},
    ),
    "called by the class for a connection": (
        """
        class Connection:
            def __init__(self, scope, middleware):
                self.app = middleware.app
            def __call__(self, receive, send): ...
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self, scope):
                print()
                log(scope, "connected")
                return Connection(scope, self)
        """,
        {"app as app"},
    ),
    "kept and not called": (
        """
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self):
                return self.app
        """,
        set(),
    ),
    "kept together": (
        """
        class A:
            def __init__(self, app, name):
                self.app, self.name = app, name
            def __call__(self, scope):
                return self.app(scope)
        """,
        {"app as app"},
    ),
    "kept with an annotation": (
        """
        class A:
            def __init__(self, app):
                self.app: object = app
                self.name: str
            async def __call__(self, scope, receive, send):
                result = (await self.app(scope, receive, send) if scope else None)
                return result
        """,
        {"app as app"},
    ),
    "asked and not run": (
        """
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self, scope):
                if self.app(scope):
                    return 1
                return None if self.app(scope) else 2
        """,
        set(),
    ),
    "called with something else": (
        """
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self, scope):
                print(scope)
                return self.app(1)
        """,
        set(),
    ),
    "not kept": (
        """
        class A:
            def __init__(*args):
                this, this.app = args
            def create(): ...
            def __call__(self, scope):
                return self.app(scope)
        """,
        set(),
    ),
    "dataclass": (
        """
        import dataclasses
        @dataclasses.dataclass(frozen=True)
        class A:
            "Keeps its fields."
            app: object
            name: str = ""
            def __call__(self, scope):
                return self.app(scope)
        """,
        {"app as app"},
    ),
    "decorated by a function": (
        """
        def register(cls):
            return cls
        @register
        class A:
            app: object
            def __call__(self, scope):
                return self.app(scope)
        """,
        set(),
    ),
    "annotations without a decorator": (
        """
        @unknown
        class A:
            app: object
            def __call__(self, scope):
                return self.app(scope)
        """,
        set(),
    ),
}


@pytest.mark.parametrize("source, expected", KEPT.values(), ids=KEPT)
def test_kept_applications(tmp_path: Path, source: str, expected: Set[str]) -> None:
    assert Code(tmp_path, source).kept("A") == expected


ATTRS = """
from attr import define
@define
class A:
    app: object
    def __call__(self, scope):
        return self.app(scope)
"""


def test_attrs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [])
    assert Code(tmp_path, ATTRS).kept("A") == {"app as app"}


def test_attrs_where_it_is_installed(tmp_path: Path) -> None:
    (tmp_path / "attr").mkdir()
    (tmp_path / "attr/__init__.py").write_text("from ._next_gen import define\n")
    (tmp_path / "attr/_next_gen.py").write_text("def define(maybe_cls=None): ...\n")
    assert Code(tmp_path, ATTRS).kept("A") == {"app as app"}


MIDDLEWARE = """
{imports}
class A:
    def __init__(self, {name}):
        self.{name} = {name}
    def __call__(self, {scope}):
        {does}
        return self.{name}({scope})
"""


@pytest.mark.parametrize(
    "imports, name, scope, does, expected",
    [
        ("", "inner", "scope", "pass", True),
        ("", "inner", "connection_scope", "pass", True),
        ("", "handler", "scope", "pass", False),
        ("", "inner", "request", "pass", False),
        ("from channels.auth import get_user", "handler", "scope", "pass", True),
        ("import os, channels.auth", "handler", "scope", "pass", True),
        ("import os\nfrom . import channels", "handler", "scope", "pass", False),
        ("", "handler", "connection", 'connection["query_string"]', True),
        ("", "handler", "connection", 'connection.get("url_route", None)', True),
        ("", "handler", "connection", 'connection["user"]', False),
        ("", "handler", "scope", 'scope["user"]', True),
        ("", "inner", "scope", "found = self.cache[scope]", False),
        ("", "inner", "scope", "assert scope in self.allowed", False),
        ("", "handler", "connection", 'connection["colour"]', False),
        ("", "handler", "connection", "connection.get(key)", False),
        ("", "handler", "connection", "connection.get()", False),
        ("", "handler", "connection", 'other["user"]', False),
    ],
)
def test_the_shape_of_middleware(
    tmp_path: Path, imports: str, name: str, scope: str, does: str, expected: bool
) -> None:
    source = MIDDLEWARE.format(imports=imports, name=name, scope=scope, does=does)
    assert Code(tmp_path, source).is_middleware() is expected


PER_CONNECTION = """
class Connection:
    def __init__(self, *args, **kwargs): ...
    def __call__(self, {second}): ...
class A:
    def __call__({parameters}):
        return {made}
"""


@pytest.mark.parametrize(
    "second, parameters, made, expected",
    [
        ("receive, send", "self, scope", "Connection(scope, self)", True),
        ("receive, send", "self, scope", "Connection(dict(scope), inner=self.inner)", True),
        ("receive, send", "self, scope", "Connection(scope)", False),
        ("receive, send", "self, scope", "Connection(self)", False),
        ("request", "self, scope", "Connection(scope, self)", False),
        ("receive, send", "self, scope", "print(scope, self)", False),
        ("receive, send", "self", "Connection(scope, self)", False),
        ("receive, send", "", "Connection(scope, self)", False),
    ],
)
def test_classes_made_for_a_connection(
    tmp_path: Path, second: str, parameters: str, made: str, expected: bool
) -> None:
    code = Code(tmp_path, PER_CONNECTION.format(second=second, parameters=parameters, made=made))
    assert [cls.node.name for cls in code.shapes.per_connection(code.call("A"))] == ["Connection"] * expected
    assert code.is_middleware() is expected


def test_a_consumer_is_not_made_for_a_connection(tmp_path: Path) -> None:
    code = Code(
        tmp_path,
        """
        from channels.consumer import AsyncConsumer
        class Chat(AsyncConsumer):
            def __call__(self, receive, send): ...
        class Plain: ...
        class A:
            def __call__(self, scope):
                Plain(scope, self)
                return Chat(scope, self)
        """,
    )
    assert list(code.shapes.per_connection(code.call("A"))) == []


def test_definitions(tmp_path: Path) -> None:
    code = Code(
        tmp_path,
        """
        from channels.routing import URLRouter
        from nowhere import Unknown
        class Base:
            def run(self): ...
        class A(Unknown, Base): ...
        class B(URLRouter, Base): ...
        """,
    )
    found = code.classes.definition(code.cls("A"), "run")
    assert found is not None and found.owner == code.cls("Base")
    assert code.classes.definition(code.cls("A"), "walk") is None
    assert code.classes.definition(code.cls("B"), "run") is None


@pytest.mark.parametrize(
    "bases, expected",
    [
        ("", False),
        ("object", False),
        ("URLRouter", False),
        ("Known, URLRouter", False),
        ("imported", True),
        ("undefined", True),
        ("make()", True),
        ("Child", True),
    ],
)
def test_unknown_bases(tmp_path: Path, bases: str, expected: bool) -> None:
    code = Code(
        tmp_path,
        f"""
        from channels.routing import URLRouter
        from nowhere import imported
        class Known: ...
        class Child(undefined): ...
        class A({bases}): ...
        """,
    )
    assert code.classes.has_unknown_base(code.cls("A")) is expected


def test_what_takes_an_application(tmp_path: Path) -> None:
    code = Code(
        tmp_path,
        """
        from channels.auth import AuthMiddlewareStack
        def outer(inner, name):
            return lambda scope: inner(scope)
        def stack(inner):
            return AuthMiddlewareStack(inner)
        class A:
            def __init__(self, app):
                self.app = app
            def __call__(self, scope):
                return self.app(scope)
        class B:
            def run(self, scope): ...
        a = A(1)
        b = outer(2, 3)
        c = B(4)
        """,
    )
    assert code.shapes.application_parameters(code.function("outer")) == {"inner": False}
    assert code.shapes.application_parameters(code.function("stack")) == {}
    assert code.shapes.application_parameters(code.cls("A")) == {"app": False}
    assert code.shapes.application_parameters(Dotted("channels.routing.URLRouter")) == {}
    slots = Context(Project(), code.module, Settings()).slots
    for taken, expected in (
        (slots.taken_applications(code.function("stack")), {"inner": SlotKind.MIDDLEWARE}),
        (slots.taken_applications(code.cls("A")), {"app": SlotKind.TWO_CALLS}),
    ):
        assert {getattr(within, "name"): kind for within, kind in taken} == expected


@pytest.mark.parametrize(
    "callee, source, expected",
    [
        ("A", "A(1)", "1"),
        ("A", "A(app=1)", "1"),
        ("f", "f(0, 1)", "1"),
        ("B", "B(1)", None),
    ],
)
def test_what_a_call_hands_to_a_parameter(
    tmp_path: Path, callee: str, source: str, expected: Union[str, None]
) -> None:
    code = Code(
        tmp_path, f"class A:\n    def __init__(self, app): ...\nclass B: ...\ndef f(name, app): ...\nx = {source}"
    )
    [call] = code.module.nodes(ast.Call)
    value = code.function("f") if callee == "f" else code.cls(callee)
    argument = code.shapes.argument(code.module, call, value, "app")
    assert (ast.unparse(argument) if argument is not None else None) == expected
