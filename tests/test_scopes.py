"""What a name stands for where it is used, held against the interpreter.

A snippet hands ``app`` to ``seen``. It is run with every outcome of its ``coin()`` calls, and what ``seen`` was given
must be among what the scopes say; where they can know, it must be all that they say.
"""

from __future__ import annotations

import ast
import contextlib
import itertools
import sys
from textwrap import dedent
from typing import Dict, Iterator, List, Set, Tuple

import pytest

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import all_parameters, default_of, parameter_names

COINS = 5

PYTHON_3_10 = pytest.mark.skipif(sys.version_info < (3, 10), reason="match is new in Python 3.10")
PYTHON_3_11 = pytest.mark.skipif(sys.version_info < (3, 11), reason="except* is new in Python 3.11")


def parse(source: str) -> Module:
    text = dedent(source)
    return Module("/project/chat/routing.py", text, ast.parse(text))


def observed(source: str) -> Set[str]:
    """What the interpreter hands to ``seen``, over all outcomes of ``coin()``; ``?`` is what a host made."""
    found: Set[str] = set()
    code = compile(dedent(source), "snippet", "exec")
    for outcomes in itertools.product([True, False], repeat=COINS):
        coins = iter(outcomes)

        def coin() -> bool:
            return next(coins, False)

        def fail() -> None:
            if coin():
                raise ValueError("?")

        def seen(value: object) -> None:
            found.add(str(getattr(value, "__name__", value)))

        names: Dict[str, object] = {"coin": coin, "fail": fail, "seen": seen, "given": contextlib.nullcontext}
        with contextlib.suppress(NameError, ValueError):
            exec(code, names)
    return found


def said(source: str) -> Set[str]:
    """What the scopes say that ``seen`` may be handed."""
    module = parse(source)
    scopes = Scopes(module)
    return {
        text
        for call in module.nodes(ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id == "seen"
        for argument in call.args
        if isinstance(argument, ast.Name)
        for binding in scopes.lookup(argument.id, argument)
        for text in texts(binding)
    }


def texts(binding: Binding) -> Iterator[str]:
    """The values that a binding of a snippet gives its name."""
    if isinstance(binding.node, ast.alias):
        yield binding.node.name
    elif binding.kind is BindingKind.DEFINITION:
        yield binding.name
    elif binding.kind is BindingKind.PARAMETER:
        yield unpacked(binding.value, ()) if binding.value is not None else "argument"
    elif binding.kind is BindingKind.OPAQUE or binding.value is None:
        yield "?"
    elif binding.kind is BindingKind.ELEMENT:
        assert isinstance(binding.value, (ast.List, ast.Tuple))
        for element in binding.value.elts:
            yield unpacked(element, binding.path)
    else:
        yield unpacked(binding.value, binding.path)


def unpacked(node: ast.expr, path: Tuple[int, ...]) -> str:
    for index in path:
        assert isinstance(node, (ast.List, ast.Tuple))
        node = node.elts[index]
    return str(ast.literal_eval(node))


KNOWN = {
    # Straight-line code
    "loop left with a name bound": (
        'app = "a"\nwhile coin():\n    app = "b"\nelse:\n    app = "c"\nseen(app)', {"c"}
    ),
    "last assignment before the use": ('app = "a"\napp = "b"\nseen(app)\napp = "c"', {"b"}),
    "chained targets": ('app = other = "a"\nseen(app)\nseen(other)', {"a"}),
    "attribute and name as targets": ('def f(): pass\nf.app = app = "a"\nseen(app)', {"a"}),
    "annotated": ('app: str = "a"\nseen(app)', {"a"}),
    "annotation alone binds nothing": ('app = "a"\napp: str\nseen(app)', {"a"}),
    "unpacked tuple": ('app, other = "a", "b"\nseen(other)', {"b"}),
    "unpacked and kept": ('x, y = app = "ab"\nseen(app)', {"ab"}),
    "unpacked inside": ('x, (y, app) = "a", ["b", "c"]\nseen(app)', {"c"}),
    "unpacked around a star": ('*rest, app = ["a", "?"]\nseen(app)', {"?"}),
    "unpacked before a star": ('app, *rest = ["a", "b"]\nseen(app)', {"a"}),
    "deleted, then bound again": ('app = "a"\ndel app\napp = "b"\nseen(app)', {"b"}),
    "deleted": ('app = "a"\ndel app\nseen(app)', set()),
    "another name deleted": ('app = other = "a"\ndel other\nseen(app)', {"a"}),
    "assignment expression": ('str(app := "a")\nseen(app)', {"a"}),
    "assignment expression in a test": ('if app := "a":\n    seen(app)', {"a"}),
    "assignment expression in an inner test": ('if coin():\n    if app := "a":\n        seen(app)', {"a"}),
    "assignment expression in a test, another after it": (
        'if app := "a":\n    seen(app)\n    str(app := "b")', {"a"}
    ),
    "assignment expressions of other names": ('str([a := "x", app := "a", x := "y"])\nseen(app)', {"a"}),
    "assignment expression before and": ('(app := "a") and seen(app)', {"a"}),
    "assignment expression in the test of a choice": ('seen(app) if (app := "a") else 1', {"a"}),
    "assignment expression in a lambda": ('app = "a"\nf = lambda: (app := "b")\nseen(app)', {"a"}),
    "definition": ('app = "a"\ndef app(): pass\nseen(app)', {"app"}),
    "class": ('class app: pass\nseen(app)', {"app"}),
    # Imports
    "import": ("import os, json\nseen(json)", {"json"}),
    "import as": ("import email.message as app\nseen(app)", {"email.message"}),
    "from import": ("from os.path import dirname, join\nseen(join)", {"join"}),
    "imports of other names": ("import json, email, ast\nseen(email)", {"email"}),
    "from imports of other names": ("from os.path import join, dirname, split\nseen(join)", {"join"}),
    "from import as": ("from os.path import dirname as join, join as app\nseen(app)", {"join"}),
    # Branches
    "if": ('app = "a"\nif coin():\n    app = "b"\nseen(app)', {"a", "b"}),
    "if and else": ('app = "a"\nif coin():\n    app = "b"\nelse:\n    app = "c"\nseen(app)', {"b", "c"}),
    "elif": (
        'if coin():\n    app = "b"\nelif coin():\n    app = "c"\nelse:\n    app = "d"\nseen(app)', {"b", "c", "d"}
    ),
    "inside a branch": ('app = "a"\nif coin():\n    app = "b"\n    seen(app)\nelse:\n    app = "c"', {"b"}),
    "branch that raises": ('app = "a"\nif coin():\n    app = "b"\n    raise ValueError\nseen(app)', {"a"}),
    "all branches but one raise": (
        'if coin():\n    app = "a"\nelif coin():\n    raise ValueError\nelse:\n    raise ValueError\nseen(app)',
        {"a"},
    ),
    "nested branches that leave": (
        """
        app = "a"
        if coin():
            app = "b"
            if coin():
                raise ValueError
            else:
                raise NameError
        seen(app)
        """,
        {"a"},
    ),
    "branch that returns": (
        'def f():\n    app = "a"\n    if coin():\n        app = "b"\n        return\n    seen(app)\nf()',
        {"a"},
    ),
    # Loops
    "for": ('app = "a"\nfor app in ["b", "c"]:\n    seen(app)', {"b", "c"}),
    "for over pairs": ('for key, app in [("x", "a"), ("y", "b")]:\n    seen(app)', {"a", "b"}),
    "rebound in a loop before the use": ('for app in ["b", "c"]:\n    app = "d"\n    seen(app)', {"d"}),
    "carried into the next round": ('app = "a"\nfor _ in range(2):\n    seen(app)\n    app = "b"', {"a", "b"}),
    "carried out of a branch": (
        'app = "a"\nfor _ in range(2):\n    if coin():\n        seen(app)\n        app = "b"', {"a", "b"}
    ),
    "carried in a while": ('app = "a"\nwhile coin():\n    seen(app)\n    app = "b"', {"a", "b"}),
    "after a while": ('app = "a"\nwhile coin():\n    app = "b"\nseen(app)', {"a", "b"}),
    "the iterable of a loop runs before it": ('app = "a"\nfor app in [seen(app)]:\n    pass', {"a"}),
    "the else of a loop": (
        'app = "a"\nwhile coin():\n    app = "b"\nelse:\n    seen(app)', {"a", "b"}
    ),
    "bound in the else of a loop": (
        'app = "a"\nfor _ in "x":\n    if coin():\n        break\nelse:\n    app = "b"\nseen(app)', {"a", "b"}
    ),
    "assignment expression of a while": ('while app := "a":\n    seen(app)\n    break', {"a"}),
    # with
    "with": ('app = "a"\nwith given("?") as app:\n    seen(app)', {"?"}),
    "after with": ('app = "a"\nwith given("?") as app:\n    pass\nseen(app)', {"?"}),
    "rebound inside with": ('with given("?") as app:\n    app = "a"\nseen(app)', {"a"}),
    "with of something else": ('app = "a"\nwith given("?"), given("?") as x:\n    seen(app)\nseen(app)', {"a"}),
    "with and a pair": ('app = "a"\nwith given("??") as (x, app):\n    seen(app)', {"?"}),
    # try
    "try and except": ('try:\n    fail()\n    app = "a"\nexcept ValueError:\n    app = "b"\nseen(app)', {"a", "b"}),
    "try, except and else": (
        'app = "x"\ntry:\n    fail()\nexcept ValueError:\n    app = "a"\nelse:\n    app = "b"\nseen(app)', {"a", "b"}
    ),
    "bound in try and again in else": (
        """
        try:
            app = "a"
            fail()
        except ValueError:
            app = "b"
        else:
            app = "c"
        seen(app)
        """,
        {"b", "c"},
    ),
    "handler that passes": (
        'app = "a"\ntry:\n    fail()\n    app = "b"\nexcept ValueError:\n    pass\nseen(app)', {"a", "b"}
    ),
    "another handler binds it": (
        'app = "a"\ntry:\n    fail()\nexcept KeyError:\n    app = "b"\nexcept ValueError:\n    seen(app)', {"a"}
    ),
    "handler that raises": (
        'app = "a"\ntry:\n    app = "b"\n    fail()\nexcept ValueError:\n    raise\nseen(app)', {"b"}
    ),
    "in a handler": (
        'app = "a"\ntry:\n    fail()\n    app = "b"\n    fail()\nexcept ValueError:\n    seen(app)', {"a", "b"}
    ),
    "in the body of a try": ('app = "a"\ntry:\n    seen(app)\nexcept ValueError:\n    app = "b"', {"a"}),
    "in the else of a try": (
        'app = "a"\ntry:\n    app = "b"\n    fail()\nexcept ValueError:\n    app = "c"\nelse:\n    seen(app)', {"b"}
    ),
    "bound in finally": (
        'try:\n    app = "a"\n    fail()\nexcept ValueError:\n    app = "b"\nfinally:\n    app = "c"\nseen(app)', {"c"}
    ),
    "finally that binds nothing": ('app = "a"\ntry:\n    app = "b"\nfinally:\n    pass\nseen(app)', {"b"}),
    "name of the error": (
        'app = "a"\ntry:\n    raise ValueError("?")\nexcept ValueError as app:\n    seen(app)', {"?"}
    ),
    "name of another error": ('app = "a"\ntry:\n    raise ValueError\nexcept ValueError as e:\n    seen(app)', {"a"}),
    # Functions
    "parameter": ('app = "a"\ndef f(app):\n    seen(app)\nf("argument")', {"argument"}),
    "default": ('def f(x, /, y, app="a", *, z=1):\n    seen(app)\nf(1, 2)', {"a"}),
    "keyword-only default": ('def f(*, x, app="a"):\n    seen(app)\nf(x=1)', {"a"}),
    "parameter bound again": ('def f(app):\n    app = "a"\n    seen(app)\nf("argument")', {"a"}),
    "parameter bound again in a branch": (
        'def f(app):\n    if coin():\n        app = "a"\n    seen(app)\nf("argument")', {"a", "argument"}
    ),
    "lambda parameter": ('app = "a"\nf = lambda app: seen(app)\nf("argument")', {"argument"}),
    "lambda that reads a global": ('app = "a"\nf = lambda x: seen(app)\napp = "b"\nf(1)', {"b"}),
    "default is evaluated where the function is defined": (
        'app = "a"\ndef f(x=seen(app)):\n    app = "b"\napp = "c"', {"a"}
    ),
    "decorator is evaluated where the function is defined": (
        'app = "a"\n@(lambda x: lambda f: f)(seen(app))\ndef f():\n    app = "b"\napp = "c"', {"a"}
    ),
    "function sees the end of its module": ('app = "a"\ndef f():\n    seen(app)\napp = "b"\nf()', {"b"}),
    "nested function sees the end of the outer": (
        'app = "x"\ndef f():\n    app = "a"\n    def g():\n        seen(app)\n    app = "b"\n    g()\nf()', {"b"}
    ),
    "nested function and a branch that returned it": (
        """
        def f():
            app = "a"
            def g():
                seen(app)
            if coin():
                app = "b"
                return g
            return g
        f()()
        """,
        {"a", "b"},
    ),
    "name bound later is local": ('app = "a"\ndef f():\n    seen(app)\n    app = "b"\nf()', set()),
    "global": ('app = "a"\ndef f():\n    global app\n    seen(app)\nf()', {"a"}),
    "global bound before the use": ('app = "a"\ndef f():\n    global app\n    app = "b"\n    seen(app)\nf()', {"b"}),
    "another global bound by another function": (
        'app = "a"\ndef f():\n    global other\n    other = "b"\n    app = "c"\nf()\ndef g():\n    seen(app)\ng()',
        {"a"},
    ),
    "global inside a function with a local of that name": (
        'app = "a"\ndef f():\n    app = "b"\n    def g():\n        global app\n        seen(app)\n    g()\nf()', {"a"}
    ),
    "nonlocal": (
        'app = "a"\ndef f():\n    app = "b"\n    def g():\n        nonlocal app\n        seen(app)\n    g()\nf()', {"b"}
    ),
    # Classes
    "class body": ('app = "a"\nclass C:\n    app = "b"\n    seen(app)', {"b"}),
    "class body before its own": ('app = "a"\nclass C:\n    seen(app)\n    app = "b"', {"a"}),
    "method does not see the class": (
        'app = "a"\nclass C:\n    app = "b"\n    def f(self):\n        seen(app)\nC().f()', {"a"}
    ),
    "lambda does not see the class": (
        'app = "a"\nclass C:\n    app = "b"\n    f = lambda self: seen(app)\nC().f()', {"a"}
    ),
    "base of a class": ('app = str\nclass C(app):\n    app = "b"\napp = "c"', set()),
    # Comprehensions
    "comprehension": ('app = "a"\n[seen(app) for app in ["b", "c"]]', {"b", "c"}),
    "condition of the only generator": ('app = "a"\n[x for app in ["b", "c"] if seen(app)]', {"b", "c"}),
    "condition of a comprehension": ('app = "a"\n[x for x in "x" for app in ["b", "c"] if seen(app)]', {"b", "c"}),
    "two generators": ('app = "a"\n{x: seen(app) for app in ["b", "c"] for x in app}', {"b", "c"}),
    "iterable of the second generator": ('app = "x"\n{y for app in ["b", "c"] for y in [seen(app)]}', {"b", "c"}),
    "comprehension over something else": ('app = "a"\nlist(seen(app) for x in "x")', {"a"}),
    "target stays inside": ('app = "a"\n[app for app in ["b"]]\nseen(app)', {"a"}),
    "pairs in a comprehension": ('[seen(app) for x, app in [("x", "a"), ("y", "b")]]', {"a", "b"}),
    # Less usual
    "bound before break": (
        'app = "a"\nfor _ in "xy":\n    if coin():\n        app = "b"\n        break\nseen(app)', {"a", "b"}
    ),
    "bound before continue": (
        'app = "a"\nfor _ in "xy":\n    if coin():\n        app = "b"\n        continue\nseen(app)', {"a", "b"}
    ),
    "bound before continue, next round": (
        'app = "a"\nwhile coin():\n    seen(app)\n    if coin():\n        app = "b"\n        continue', {"a", "b"}
    ),
    "bound before a raise that is caught": (
        """
        app = "a"
        try:
            if coin():
                app = "b"
                raise ValueError
        except ValueError:
            pass
        seen(app)
        """,
        {"a", "b"},
    ),
    "iterable of the first generator": ('app = "a"\n[x for app in [seen(app)] for x in [app]]', {"a"}),
    "comprehension in a class body": ('app = "a"\nclass C:\n    app = "b"\n    x = [seen(app) for _ in "x"]', {"a"}),
    "first iterable in a class body": (
        'app = "a"\nclass C:\n    app = "b"\n    x = [y for y in [seen(app)]]', {"b"}
    ),
    "second iterable in a class body": (
        'app = "a"\nclass C:\n    app = "b"\n    x = [y for _ in "x" for y in [seen(app)]]', {"a"}
    ),
    "class in a class": ('app = "a"\nclass C:\n    app = "b"\n    class D:\n        seen(app)', {"a"}),
}


@pytest.mark.parametrize("source, expected", KNOWN.values(), ids=KNOWN)
def test_what_is_known(source: str, expected: Set[str]) -> None:
    assert said(source) == expected
    assert observed(source) == expected


#: Snippet, what the scopes say, what the interpreter does: where only running the code would tell.
CAUTIOUS = {
    "for that always runs": ('app = "a"\nfor app in ["b"]:\n    pass\nseen(app)', {"a", "b"}, {"b"}),
    "in finally": (
        """
        app = "a"
        try:
            fail()
            app = "b"
            fail()
        except ValueError:
            app = "c"
        else:
            app = "d"
        finally:
            seen(app)
        """,
        {"a", "b", "c", "d"},
        {"c", "d"},
    ),
    "augmented": ('app = "a"\napp += "b"\nseen(app)', {"a", "b"}, {"ab"}),
    "unpacked after a star": ('*rest, app = ["x", "a"]\nseen(app)', {"?"}, {"a"}),
    "function defined in a branch": (
        'app = "a"\nif True:\n    app = "b"\n    def f():\n        seen(app)\n    f()', {"a", "b"}, {"b"}
    ),
    "bound in the middle of a try": (
        'app = "a"\ntry:\n    app = "b"\n    fail()\n    app = "c"\nexcept ValueError:\n    seen(app)',
        {"a", "b", "c"},
        {"b"},
    ),
    "global bound by another function": (
        'app = "a"\ndef f():\n    global app\n    app = "b"\nf()\ndef g():\n    seen(app)\ng()', {"a", "b"}, {"b"}
    ),
    "assignment expression in the iterable of a loop": (
        'app = "a"\nfor _ in [app := "b"]:\n    seen(app)', {"a", "b"}, {"b"}
    ),
    "assignment expression in a comprehension": (
        'app = "a"\n[app := "b" for x in "x"]\nseen(app)', {"a", "b"}, {"b"}
    ),
    "function that is called early": ('app = "a"\ndef f():\n    seen(app)\nf()\napp = "b"', {"b"}, {"a"}),
}


@pytest.mark.parametrize("source, expected, real", CAUTIOUS.values(), ids=CAUTIOUS)
def test_what_only_running_would_tell(source: str, expected: Set[str], real: Set[str]) -> None:
    assert said(source) == expected
    assert observed(source) == real


MATCH = {
    "pattern": ('match "?":\n    case app:\n        seen(app)', {"?"}),
    "after a pattern": (
        'app = "a"\nmatch coin() or "?":\n    case True:\n        pass\n    case app:\n        pass\nseen(app)',
        {"a", "?"},
    ),
    "star and rest": (
        'match ["?"]:\n    case {"x": x, **app}:\n        seen(app)\n    case [app, *rest]:\n        seen(app)', {"?"}
    ),
    "cases": (
        """
        app = "a"
        match coin(), coin():
            case True, _:
                app = "b"
            case _, True:
                app = "c"
                seen(app)
                raise ValueError
        seen(app)
        """,
        {"a", "b", "c"},
    ),
    "assignment expression in a guard": ('match "x":\n    case _ if (app := "a"):\n        seen(app)', {"a"}),
    "bound later in a case": ('app = "a"\nmatch "x":\n    case "x":\n        seen(app)\n        app = "b"', {"a"}),
    "pattern of something else": ('app = "a"\nmatch "x":\n    case other:\n        seen(app)', {"a"}),
}


@PYTHON_3_10
@pytest.mark.parametrize("source, expected", MATCH.values(), ids=MATCH)
def test_match(source: str, expected: Set[str]) -> None:
    assert said(source) == expected
    assert observed(source) == expected


@PYTHON_3_11
def test_except_star() -> None:
    source = """
        app = "a"
        try:
            fail()
            app = "b"
        except* ValueError as group:
            app = "c"
        seen(app)
        """
    assert said(source) == observed(source) == {"b", "c"}


@PYTHON_3_11
def test_except_star_after_another() -> None:
    source = """
        app = "a"
        try:
            raise ExceptionGroup("", [KeyError(), ValueError()] if coin() else [ValueError()])
        except* KeyError:
            app = "b"
        except* ValueError:
            seen(app)
        """
    assert said(source) == observed(source) == {"a", "b"}


def lookups(source: str, name: str) -> List[Binding]:
    """The bindings of a name at the call of ``seen``."""
    module = parse(source)
    use = next(call for call in module.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == "seen")
    return list(Scopes(module).lookup(name, use))


def test_star_imports_come_nearest_first_and_hide_nothing() -> None:
    source = """
        from chat.consumers import app
        from chat.apps import *
        from chat.legacy import *
        seen(app)
        """
    modules = [getattr(binding.node, "module", None) for binding in lookups(source, "app")]
    assert modules == ["chat.legacy", "chat.apps", None]
    kinds = [binding.kind for binding in lookups(source, "app")]
    assert kinds == [BindingKind.STAR, BindingKind.STAR, BindingKind.FROM]


def test_an_importer_sees_the_end_of_the_module() -> None:
    scopes = Scopes(parse('app = "a"\nif DEBUG:\n    app = "b"\nelse:\n    app = "c"\ndef f():\n    app = "d"'))
    assert sorted(text for binding in scopes.at_end("app") for text in texts(binding)) == ["b", "c"]
    assert scopes.at_end("other") == ()


def test_an_attribute_of_a_class_is_what_its_body_ends_with() -> None:
    module = parse('class C:\n    app = "a"\n    app = "b"\n    def f(self):\n        app = "c"')
    [cls] = module.nodes(ast.ClassDef)
    assert [text for binding in Scopes(module).in_class(cls, "app") for text in texts(binding)] == ["b"]


def test_parameters_and_defaults() -> None:
    [function] = parse("def f(a, /, b, c=1, *d, e, g=2, **h): ...").nodes(ast.FunctionDef)
    assert parameter_names(function) == ["a", "b", "c", "d", "e", "g", "h"]
    assert [arg.arg for arg in all_parameters(function)] == parameter_names(function)
    defaults = {name: default_of(function, name) for name in parameter_names(function)}
    written = {name: ast.unparse(default) for name, default in defaults.items() if default is not None}
    assert written == {"c": "1", "g": "2"}
