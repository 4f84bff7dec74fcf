"""Signatures, what is passed to calls, and the parts of assignments, one line of code each."""

from __future__ import annotations

import ast
from typing import List

import pytest

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scope_passing import is_scope, passes_mapping, passes_receive_and_send, passes_scope
from channels3_lint.semantics.signatures import (
    gives_awaitable,
    returns_second_callable,
    single_callable_signature,
    takes_all,
    takes_receive_and_send,
)
from channels3_lint.semantics.syntax import (
    Function,
    argument_at,
    arguments,
    assignments,
    attribute_of,
    calls_super,
    has_constant,
    imported_modules,
    is_class_name,
    is_decorated_as,
    last_part,
    method_called,
    plain_arguments,
)


def call(source: str) -> ast.Call:
    node = ast.parse(source, mode="eval").body
    assert isinstance(node, ast.Call)
    return node


def function(source: str) -> Function:
    node = ast.parse(source).body[0]
    found = node.value if isinstance(node, ast.Expr) else node
    assert isinstance(found, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
    return found


@pytest.mark.parametrize(
    "source, expected",
    [
        ("async def f(): pass", True),
        ("lambda: g()", True),
        ("lambda: g", False),
        ("def f(): return g()", True),
        ("def f():\n    if x:\n        return g()", True),
        ("def f(): return g", False),
        ("def f(): return", False),
        ("def f(): g()", False),
        ("def f():\n    def h(): return g()\n    return h", False),
    ],
)
def test_what_may_be_awaited(source: str, expected: bool) -> None:
    assert gives_awaitable(function(source)) is expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("def f(scope):\n    async def g(receive, send): pass\n    return g", True),
        ("def f(scope):\n    async def g(receive, send): pass\n    return h", False),
        ("def f(scope):\n    async def g(receive): pass\n    return g", False),
        ("def f(scope): return lambda receive, send: 1", True),
        ("def f(scope): return lambda send: 1", False),
        ("lambda scope: lambda receive, send: 1", True),
        ("lambda scope: lambda receive: 1", False),
        ("lambda scope: receive", False),
        ("def f(scope):\n    async def g(receive, send): pass", False),
    ],
)
def test_what_returns_a_second_callable(source: str, expected: bool) -> None:
    assert returns_second_callable(function(source)) is expected


@pytest.mark.parametrize(
    "parameters, all_of_them, second_half",
    [
        ("scope, receive, send", True, False),
        ("a_scope, _rec, x", True, False),
        ("scope, x, send", True, False),
        ("scope, x, y", False, False),
        ("scope_record, x, y", False, False),
        ("x, receive, send", False, False),
        ("scope, receive", False, False),
        ("scope, receive, send, more", False, False),
        ("scope, receive, send, more=1", True, False),
        ("scope, receive, send, *, more", False, False),
        ("scope, receive, send, *, more=1", True, False),
        ("scope, receive, send=None", False, False),
        ("receive, send", False, True),
        ("send, receive", False, True),
        ("_receive, _send", False, True),
        ("receive, send, *rest", False, False),
        ("receive", False, False),
    ],
)
def test_single_callables_and_second_halves(parameters: str, all_of_them: bool, second_half: bool) -> None:
    assert takes_all(function(f"def f({parameters}): pass")) is all_of_them
    assert takes_receive_and_send(function(f"def f({parameters}): pass")) is second_half
    assert takes_all(function(f"def f(self, {parameters}): pass"), bound=True) is all_of_them
    assert takes_receive_and_send(function(f"def f(self, {parameters}): pass"), bound=True) is second_half


def test_what_to_write_instead() -> None:
    assert single_callable_signature(function("def f(scope): pass")) == "async def f(scope, receive, send)"
    whole = "async def __call__(self, scope, receive, send)"
    assert single_callable_signature(function("def __call__(self, scope): pass")) == whole
    assert single_callable_signature(function("lambda scope: 1")) == "an async def of (scope, receive, send)"


@pytest.mark.parametrize(
    "source, expected",
    [
        ("f(scope)", True), ("f(my_scope)", True), ("f(self.scope)", True), ("f({})", True), ("f(dict(a=1))", True),
        ("f(mapping)", True), ("f(made)", True), ("f(number)", False), ("f(unknown)", False), ("f(*scope)", False),
        ("f()", False), ("f(1, scope=2)", True), ("f(other=scope)", False), ("f(g(1))", False), ("f(g(scope))", True),
        ("f(1, {})", False), ("f(g.dict)", False), ("f('scope')", False), ("f(scope.copy())", True),
        ("f({**scope})", True), ("f(scope | {})", True), ("f(scope & {})", False), ("f(await scope)", True),
    ],
)  # fmt: skip
def test_calls_with_what_may_be_a_scope(source: str, expected: bool) -> None:
    text = f"mapping = {{}}\nmade = dict()\nnumber = 1\nasync def run():\n    {source}\n"
    module = Module("/nowhere/a.py", text, ast.parse(text))
    [node] = [node for node in module.nodes(ast.Call) if last_part(node.func) == "f"]
    assert passes_mapping(module, node) is expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("f(scope)", True), ("f(scope, receive, send)", True), ("f(scope, receive)", False), ("f(scope=scope)", True),
        ("f(scope=scope, receive=r, send=s)", True), ("f(*[scope])", False), ("f(scope, *rest)", True),
        ("f(scope, **rest)", True), ("f(**rest)", False), ("f(x)", False), ("f(x, scope, send)", False),
        ("f(self.scope)", True), ("f(scope['user'])", False), ("f({**scope, 'a': 1})", True),
        ("f({'a': scope})", False),
        ("f(dict(scope))", True), ("f(dict(**scope))", True), ("f(dict(a=scope))", False), ("f(x.copy(scope))", True),
        ("f(x.copy())", False), ("f(scope.add())", False), ("f(scope.pop())", False), ("f(scope.copy())", True),
    ],
)  # fmt: skip
def test_calls_that_pass_the_scope(source: str, expected: bool) -> None:
    assert passes_scope(call(source), {"scope"}) is expected


def test_other_names_of_the_scope() -> None:
    node = ast.parse("connection", mode="eval").body
    assert is_scope(node, {"connection"})
    assert not is_scope(node, {"scope"})


@pytest.mark.parametrize(
    "source, expected",
    [
        ("f(receive, send)", True), ("f(self.receive, x)", True), ("f(x, self.send)", True), ("f(x, y)", False),
        ("f(receive)", False), ("f(receive, send, x)", False), ("f(receive=a, send=b)", True),
        ("f(send=a, x=b)", False),
        ("f(*receive, send)", False), ("f(receive, **send)", False), ("f(send, receive)", False),
    ],
)  # fmt: skip
def test_calls_with_receive_and_send(source: str, expected: bool) -> None:
    assert passes_receive_and_send(call(source)) is expected


def shown(nodes: List[ast.expr]) -> List[str]:
    return [ast.unparse(node) for node in nodes]


@pytest.mark.parametrize(
    "source, expected",
    [
        ("a = b", ["a = b"]), ("a = b = c", ["a = c", "b = c"]), ("a, b = c, d", ["a = c", "b = d"]),
        ("[a, b] = (c, d)", ["a = c", "b = d"]), ("a, b = c", ["a = c[0]", "b = c[1]"]), ("a, *b = c", ["(a, *b) = c"]),
        ("a = b, c", ["a = (b, c)"]),
        ("a: int = b", ["a = b"]), ("a: int", []), ("a += b", []), ("a", []),
    ],
)  # fmt: skip
def test_single_assignments(source: str, expected: List[str]) -> None:
    found = assignments(ast.parse(source).body[0])
    assert [f"{ast.unparse(target)} = {ast.unparse(value)}" for target, value in found] == expected


def test_arguments() -> None:
    node = call("f(a, *b, c=d, **e)")
    assert shown(arguments(node)) == ["a", "*b", "d", "e"]
    assert plain_arguments(node) == []
    assert plain_arguments(call("f(*a)")) == plain_arguments(call("f(**a)")) == []
    assert shown(plain_arguments(call("f(a, b=c)"))) == ["a", "c"]


@pytest.mark.parametrize(
    "source, index, name, expected",
    [
        ("f(a, b)", 1, None, "b"), ("f(a)", 1, None, ""), ("f(a, x=b)", 1, "x", "b"), ("f(*a, b)", 1, None, ""),
        ("f(a, *b)", 0, None, "a"), ("f(a, *b)", 1, None, ""), ("f(x=a, y=b)", 0, "y", "b"), ("f(**a)", 0, "x", ""),
    ],
)  # fmt: skip
def test_one_argument(source: str, index: int, name: str, expected: str) -> None:
    found = argument_at(call(source), index, name)
    assert (ast.unparse(found) if found is not None else "") == expected


def test_parts_of_expressions() -> None:
    def part(source: str) -> ast.expr:
        return ast.parse(source, mode="eval").body

    assert attribute_of(part("self.a"), "self") == "a"
    assert attribute_of(part("other.a"), "self") == attribute_of(part("self.b.a"), "self") == ""
    assert attribute_of(part("self"), "self") == attribute_of(part("f().a"), "f") == ""
    assert [last_part(part(source)) for source in ("a", "a.b", "a.b.c", "a()", "a.b()", "1")] == [
        "a", "b", "c", "", "", "",
    ]  # fmt: skip
    owner = method_called(part("a.b.run()"), "run")
    assert owner is not None and ast.unparse(owner) == "a.b"
    assert method_called(part("a.walk()"), "run") is method_called(part("run()"), "run") is None
    assert method_called(part("a.run"), "run") is method_called(None, "run") is None
    assert calls_super(call("super().run(1)"), "run")
    assert calls_super(call("super(A, self).run()"), "run")
    assert not calls_super(call("super().walk()"), "run")
    assert not calls_super(call("parent().run()"), "run")
    assert not calls_super(call("super.run()"), "run")
    assert has_constant(part("f('a', b)"), "a") and not has_constant(part("f('a', b)"), "b")
    assert [is_class_name(name) for name in ("Chat", "_Chat", "chat", "_chat", "", "_", "CHAT")] == [
        True, True, False, False, False, False, True,
    ]  # fmt: skip


def test_modules_that_are_imported() -> None:
    tree = ast.parse("import a.b, c\nfrom d import e\nfrom . import f\nfrom .g import h\ndef run():\n    import i as j")
    assert sorted(imported_modules(tree)) == ["a.b", "c", "d", "i"]


def test_decorators_by_a_plain_name() -> None:
    assert is_decorated_as(function("@staticmethod\ndef f(): pass"), "staticmethod")
    assert not is_decorated_as(function("@a.staticmethod\ndef f(): pass"), "staticmethod")
    assert not is_decorated_as(function("@zebra\n@abacus\ndef f(): pass"), "staticmethod")
    assert not is_decorated_as(function("lambda: 1"), "staticmethod")
