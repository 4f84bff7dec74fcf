"""What an expression stands for, followed through assignments, calls, classes and files."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from textwrap import dedent
from typing import Callable, Mapping, Optional, Set

import pytest

from channels3_lint.semantics.answers import MAX_DEPTH
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import File, Module, Project
from channels3_lint.semantics.syntax import argument_of, methods
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    Each,
    FunctionObject,
    ModuleObject,
    Parameter,
    Part,
    Value,
    dotted_name,
)


def describe(value: Value) -> str:
    """A value as a test writes it."""
    if isinstance(value, Dotted):
        return value.name
    if isinstance(value, ModuleObject):
        return f"module {value.name}"
    if isinstance(value, ClassObject):
        return value.node.name
    if isinstance(value, FunctionObject):
        return "lambda" if isinstance(value.node, ast.Lambda) else f"{value.node.name}()"
    if isinstance(value, Parameter):
        return f"parameter {value.name}"
    if isinstance(value, Part):
        return f"{describe(value.owner)}[{value.step.name if isinstance(value.step, Each) else value.step}]"
    if isinstance(value, Attribute):
        return f"{describe(value.owner)}.{value.name}"
    if isinstance(value, Call):
        return f"{describe(value.callee)}(...)"
    return ast.unparse(value.node)


class Snippet:
    """A module, with the files beside it; ``X`` in its last line is what is asked about."""

    def __init__(self, folder: Path, source: str, files: Mapping[str, str]) -> None:
        importlib.invalidate_caches()
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text))
        text = dedent(source)
        self.module = Module(str(folder / "main.py"), text, ast.parse(text))
        self.names = Names(Project(), self.module)

    def last(self) -> ast.expr:
        """The expression that the last statement of the module is."""
        statement = self.module.tree.body[-1]
        assert isinstance(statement, ast.Expr)
        return statement.value

    def means(self) -> Set[str]:
        """What the expression of the last line may stand for."""
        return {describe(value) for value in self.names.values(self.module, self.last())}

    def value(self) -> Value:
        [value] = self.names.values(self.module, self.last())
        return value


Means = Callable[..., Set[str]]


@pytest.fixture
def means(tmp_path: Path) -> Means:
    def ask(source: str, files: Optional[Mapping[str, str]] = None) -> Set[str]:
        return Snippet(tmp_path, source, files or {}).means()

    return ask


# Expressions

EXPRESSIONS = {
    "builtin": ("dict", {"builtins.dict"}),
    "unknown name": ("nowhere", set()),
    "number": ("x = 1\nx", {"1"}),
    "class": ("class A: ...\nB = A\nB", {"A"}),
    "instance": ("class A: ...\na = A()\na", {"A(...)"}),
    "lambda": ("f = lambda: 1\nf", {"lambda"}),
    "conditional": ("x = 1 if y else 2\nx", {"1", "2"}),
    "or": ("x = None or 2\nx", {"None", "2"}),
    "assignment expression": ("x = (y := 1)\nx", {"1"}),
    "awaited": ("class A:\n    async def f(self):\n        self.x = await g()\nA().x", {"A(...).x"}),
    "item of a mapping": ("apps = {'a': 1, 'b': 2}\napps['b']", {"2"}),
    "first item of a mapping": ("apps = {'a': 1, 'b': 2}\napps['a']", {"1"}),
    "item beside other mappings that are filled": (
        "apps = {'a': 1}\nmore, x = {}, {}\nmore['a'] = x['a'] = 2\napps['a']", {"1"}
    ),
    "item of a mapping that is filled": ("apps = {'a': 1}\napps['a'] = 2\napps['a']", set()),
    "last of two equal keys": ("d = {'a': 1, 'a': 2}\nd['a']", {"2"}),
    "key that what is unpacked later may change": ("d = {'a': 1, **more}\nd['a']", set()),
    "item after unpacked ones": ("apps = [*more, 1, 2]\napps[1]", set()),
    "item of a mapping with others unpacked": ("apps = {**other, 'b': 2}\napps['b']", {"2"}),
    "item that is not there": ("apps = {'a': 1}\napps['b']", set()),
    "item of a list": ("apps = [1, 2]\napps[1]", {"2"}),
    "item of a tuple": ("apps = (1, 2)\napps[0]", {"1"}),
    "item outside a list": ("apps = [1, 2]\napps[2]", set()),
    "item by another name": ("apps = [1, 2]\napps[i]", set()),
    "slice": ("apps = [1, 2]\napps[0:1]", set()),
    "item by a text in a list": ("apps = [1, 2]\napps['a']", set()),
    "item of a text": ("x = 'abc'\nx[0]", set()),
    "item of something unknown": ("x = unknown()\nx[0]", set()),
    "item of a call": ("x = dict()\nx[0]", set()),
    "generic": ("class Base: ...\nBase[int]", {"Base"}),
    "getattr": ("class A:\n    x = 1\ngetattr(A, 'x')", {"1"}),
    "getattr with a default": ("class A:\n    x = 1\ngetattr(A, 'x', None)", {"1"}),
    "getattr by a name": ("class A:\n    x = 1\ngetattr(A, n)", set()),
    "unpacked": ("a, (b, c) = 1, (2, 3)\nc", {"3"}),
    "unpacked in the first place": ("(a, b), c = (1, 2), 3\nb", {"2"}),
    "unpacked call": ("def f():\n    return 1, 2\na, b = f()\nb", {"2"}),
    "unpacked instance": ("a, b = dict()\nb", set()),
    "unpacked unknown": ("a, b = unknown()\nb", set()),
    "unpacked module": ("import os\na, b = os\nb", set()),
    "too few to unpack inside": ("a, (b, c) = 1,\nb", set()),
    "too few to unpack": ("a, b = 1,\nb", set()),
    "loop over a list": ("for x in [1, 2]:\n    pass\nx", {"1", "2"}),
    "loop over a name": ("xs = (1, 2)\nfor x in xs:\n    pass\nx", {"1", "2"}),
    "loop over pairs": ("for k, (x, y) in [(1, (2, 3))]:\n    pass\ny", {"3"}),
    "loop over values": ("for x in {'a': 1, 'b': 2}.values():\n    pass\nx", {"1", "2"}),
    "loop over items": ("d = {'a': 1}\nfor k, x in d.items():\n    pass\nx", {"1"}),
    "loop over keys": ("for x in {'a': 1}.keys():\n    pass\nx", {"'a'"}),
    "the key of items": ("for k, x in {'a': 1}.items():\n    pass\nk", {"'a'"}),
    "items not unpacked": ("for pair in {'a': 1}.items():\n    pass\npair", set()),
    "loop over a pair in values": ("for x, y in {'a': (1, 2)}.values():\n    pass\ny", {"2"}),
    "loop over a pair in items": ("for k, (x, y) in {'a': (1, 2)}.items():\n    pass\ny", {"2"}),
    "loop over a mapping": ("for x in {'a': 1}:\n    pass\nx", {"'a'"}),
    "loop over the values of something unknown": ("for x in unknown.values():\n    pass\nx", set()),
    "comprehension": ("[x for x in [1]][0]", {"1"}),
    "assigned to an attribute": ("class A:\n    x = 1\nA.x = 2\nA.x", set()),
    "sum": ("x = [1] + [2]\nx", {"[1] + [2]"}),
}


@pytest.mark.parametrize("source, expected", EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_expressions(means: Means, source: str, expected: Set[str]) -> None:
    assert means(source) == expected


# Functions

FUNCTIONS = {
    "function": ("def f(): ...\nf", {"f()"}),
    "coroutine": ("async def f():\n    return 1\nf()", {"f()(...)"}),
    "returned value": ("def f():\n    return 1\nf()", {"1"}),
    "returns": ("def f():\n    if x:\n        return 1\n    return 2\nf()", {"1", "2"}),
    "returns nothing": ("def f():\n    return\nf()", {"f()(...)"}),
    "return of an inner function": ("def f():\n    def g():\n        return 1\n    return g\nf()", {"g()"}),
    "lambda": ("f = lambda: 1\nf()", {"1"}),
    "argument handed back": ("def f(x, y):\n    return y\nf(1, 2)", {"2"}),
    "argument by name": ("def f(x, y):\n    return y\nf(1, y=2)", {"2"}),
    "argument not given": ("def f(x):\n    return x\nf()", set()),
    "default handed back": ("def f(x=1):\n    return x\nf()", {"1"}),
    "keyword-only argument": ("def f(*, x):\n    return x\nf(x=1)", {"1"}),
    "default beside an argument": ("def f(x=1):\n    return x\nf(2)", {"2"}),
    "default beside an argument by name": ("def f(x=1):\n    return x\nf(x=2)", {"2"}),
    "argument of a static method": (
        "class A:\n    @staticmethod\n    def f(x):\n        return x\nA.f(1)", {"1"}
    ),
    "argument of a static method of an instance": (
        "class A:\n    @staticmethod\n    def f(x):\n        return x\nA().f(1)", {"1"}
    ),
    "function called through its class": ("class A:\n    def f(self, x):\n        return x\nA.f(None, 1)", {"1"}),
    "unpacked arguments": ("def f(x):\n    return x\nf(*args)", set()),
    "arguments after unpacked ones": ("def f(x, y):\n    return y\nf(*args, 1)", set()),
    "argument of a method": ("class A:\n    def f(self, x):\n        return x\na = A()\na.f(1)", {"1"}),
    "a function inside returns the argument of the outer": (
        "def f(x):\n    def g():\n        return x\n    return g()\nf(1)", {"1"}
    ),
    "recursion": ("def f(x):\n    if x:\n        return f(x)\n    return 1\nf(2)", {"1"}),
    "recursion without end": ("def f(x):\n    return f(x)\nf(2)", {"f()(...)"}),
    "two functions that call each other": ("def f():\n    return g()\ndef g():\n    return f()\nf()", {"f()(...)"}),
    "known decorator": ("import functools\n@functools.lru_cache(maxsize=None)\ndef f():\n    return 1\nf()", {"1"}),
    "unknown decorator": ("@unknown\ndef f():\n    return 1\nf()", set()),
    "static method": ("class A:\n    @staticmethod\n    def f():\n        return 1\nA.f()", {"1"}),
    "property": ("class A:\n    @property\n    def f(self):\n        return 1\nA().f", {"1"}),
}


@pytest.mark.parametrize("source, expected", FUNCTIONS.values(), ids=FUNCTIONS)
def test_functions(means: Means, source: str, expected: Set[str]) -> None:
    assert means(source) == expected


# Classes

CLASSES = {
    "attribute": ("class A:\n    x = 1\nA.x", {"1"}),
    "decorator that returns the class": ("def same(cls):\n    return cls\n@same\nclass A: ...\nA", {"A"}),
    "decorator that returns nothing": ("def same(cls):\n    register(cls)\n@same\nclass A: ...\nA", {"A"}),
    "decorator that returns another": (
        "def other(cls):\n    return Other\nclass Other: ...\n@other\nclass A: ...\nA", set()
    ),
    "decorator of a library": ("from attr import attrs\n@attrs\nclass A: ...\nA", {"A"}),
    "decorator that nobody knows": ("@unknown\n@registry.add('a')\nclass A: ...\nA", {"A"}),
    "attribute of an instance": ("class A:\n    x = 1\nA().x", {"1"}),
    "attribute of a base": ("class A:\n    x = 1\nclass B(A): ...\nB.x", {"1"}),
    "attribute that the subclass has": ("class A:\n    x = 1\nclass B(A):\n    x = 2\nB.x", {"2"}),
    "nearest of two bases": ("class A:\n    x = 1\nclass B:\n    x = 2\nclass C(B, A): ...\nC.x", {"2"}),
    "diamond": (
        "class A:\n    x = 1\nclass B(A): ...\nclass C(A):\n    x = 2\nclass D(B, C): ...\nD.x", {"2"}
    ),
    "attribute set in __init__": (
        "class A:\n    def __init__(self):\n        self.x = self.y = 1\n        self.z: int = 2\nA().x", {"1"}
    ),
    "annotated attribute set in a method": ("class A:\n    def f(self):\n        self.x: int = 2\nA().x", {"2"}),
    "attribute of something else set in a method": (
        "class A:\n    def f(self, other):\n        other.x = 1\n        self.y = 1\nA().x", {"A(...).x"}
    ),
    "two attributes set at once": (
        "class A:\n    def f(self):\n        self.x, self.y = 1, 2\nA().y", {"2"}
    ),
    "annotated without a value": ("class A:\n    def f(self):\n        self.x: int\nA().x", {"A(...).x"}),
    "method without parameters": ("class A:\n    x = 1\n    def f(): ...\n    def g(*args): ...\nA.x", {"1"}),
    "method": ("class A:\n    def f(self): ...\nA.f", {"f()"}),
    "missing attribute": ("class A: ...\nA.x", {"A.x"}),
    "attribute of a number": ("x = 1\nx.real", {"1.real"}),
    "attribute of a parameter": ("def f(x):\n    return x.y\nf(1)", {"1.y"}),
    "self": ("class A:\n    x = 1\n    def f(self):\n        return self.x\nA().f()", {"1"}),
    "self of a lambda": ("class A:\n    x = 1\n    f = lambda self: self.x\nA().f()", set()),
    "another parameter of a method": (
        "class A:\n    x = 1\n    def f(self, y):\n        return y.x\nA().f(B())", set()
    ),
    "first parameter of a static method": (
        "class A:\n    x = 1\n    @staticmethod\n    def f(self):\n        return self.x\nA.f(2)", {"2.x"}
    ),
    "enum-like loop through itself": ("class A:\n    x = A.x\nA.x", {"A.x"}),
}


@pytest.mark.parametrize("source, expected", CLASSES.values(), ids=CLASSES)
def test_classes(means: Means, source: str, expected: Set[str]) -> None:
    assert means(source) == expected


BASES = {
    "plain": ("class A: ...\nclass B(A): ...\nB", ["B", "A"]),
    "none": ("class B: ...\nB", ["B"]),
    "unknown": ("class B(unknown, object): ...\nB", ["B", "builtins.object"]),
    "no class": ("class B(1): ...\nB", ["B"]),
    "generic": (
        "from typing import Generic\nclass A: ...\nclass B(A[int], Generic[T]): ...\nB", ["B", "A", "typing.Generic"]
    ),
    "six": ("import six\nclass A: ...\nclass B(six.with_metaclass(Meta, A)): ...\nB", ["B", "A"]),
    "django.utils.six": (
        "from django.utils.six import with_metaclass\nclass A: ...\nclass B(with_metaclass(Meta, A, dict())): ...\nB",
        ["B", "A"],
    ),
    "six without bases": ("import six\nclass B(six.with_metaclass(Meta)): ...\nB", ["B"]),
    "made by a call": ("class A: ...\nclass B(make_base(Meta, A)): ...\nB", ["B"]),
    "returned by a function": ("class A: ...\ndef base():\n    return A\nclass B(base()): ...\nB", ["B", "A"]),
    "chosen": ("class A: ...\nclass C: ...\nclass B(A if DEBUG else C): ...\nB", ["B", "A", "C"]),
    "diamond": (
        "class A: ...\nclass B(A): ...\nclass C(A): ...\nclass D(B, C): ...\nD", ["D", "B", "C", "A"]
    ),
    "channels": (
        "from channels.generic.websocket import WebsocketConsumer\nclass B(WebsocketConsumer): ...\nB",
        [
            "B",
            "channels.generic.websocket.WebsocketConsumer",
            "channels.consumer.SyncConsumer",
            "channels.consumer.AsyncConsumer",
        ],
    ),
    "its own base": ("class B(B): ...\nB", ["B"]),
    "the same name as its base": (
        "from channels.consumer import AsyncConsumer\nclass AsyncConsumer(AsyncConsumer): ...\nAsyncConsumer",
        ["AsyncConsumer", "channels.consumer.AsyncConsumer"],
    ),
}


@pytest.mark.parametrize("source, expected", BASES.values(), ids=BASES)
def test_bases(tmp_path: Path, source: str, expected: list[str]) -> None:
    snippet = Snippet(tmp_path, source, {})
    assert [describe(value) for value in snippet.names.ancestors(snippet.value())] == expected


def test_what_is_no_class_has_no_bases_and_no_name(tmp_path: Path) -> None:
    snippet = Snippet(tmp_path, "x = 1\nx", {})
    assert snippet.names.ancestors(snippet.value()) == (snippet.value(),)
    assert not snippet.names.is_subclass(snippet.value(), "builtins.int")
    assert dotted_name(snippet.value()) == ""


def test_the_last_part_of_a_dotted_name() -> None:
    assert Dotted("channels.routing.URLRouter").last == "URLRouter"


def test_the_class_around_a_node(tmp_path: Path) -> None:
    snippet = Snippet(tmp_path, "class A:\n    def f(self):\n        a\nclass B:\n    b\ndef g():\n    c\n", {})
    around = {
        node.id: snippet.names.enclosing_class(snippet.module, node) for node in snippet.module.nodes(ast.Name)
    }
    assert {name: cls and cls.node.name for name, cls in around.items()} == {"a": "A", "b": None, "c": None}


def test_methods_may_stand_in_branches(tmp_path: Path) -> None:
    source = """
        class A:
            def a(self): ...
            if DEBUG:
                def b(self): ...
            else:
                def c(self): ...
            try:
                def d(self): ...
            except ImportError:
                pass
            class B:
                def e(self): ...
        """
    cls = ast.parse(dedent(source)).body[0]
    assert isinstance(cls, ast.ClassDef)
    assert sorted(getattr(method, "name") for method in methods(cls)) == ["a", "b", "c", "d"]


# Files

PROJECT = {
    "chat/__init__.py": "from .consumers import ChatConsumer as Chat\nfrom . import live\n",
    "chat/consumers.py": "class ChatConsumer: ...\nclass _Base: ...\nNAMES = [ChatConsumer]\n",
    "chat/live/__init__.py": "from ..consumers import *\n",
    "chat/public.py": "from .consumers import ChatConsumer, _Base\n__all__ = ['_Base']\n",
    "chat/added.py": "from .consumers import ChatConsumer, _Base\n__all__ = ['ChatConsumer']\n__all__ += ['_Base']\n",
    "chat/typed.py": "from .consumers import ChatConsumer, _Base\n__all__: list = ['_Base']\n",
    "chat/modules.py": "from . import consumers\ndef listed():\n    return [consumers.ChatConsumer]\n",
    "listing/__init__.py": "__all__ = ['consumers']\n",
    "listing/consumers.py": "class ListedConsumer: ...\n",
    "chat/strange.py": "from .consumers import ChatConsumer, _Base\n__all__ = names()\n",
    "channels/routing.py": "class URLRouter: ...\n",
    "pytest.py": "class Application: ...\n",
    "plain/consumers.py": "class PlainConsumer: ...\n",
    "one.py": "from two import *\nfrom two import Missing\nMine = 1\n",
    "two.py": "from one import *\nfrom one import Missing\nYours = 2\n",
}

FILES = {
    "package": ("import chat\nchat", {"module chat"}),
    "module": ("import chat.consumers\nchat.consumers.ChatConsumer", {"ChatConsumer"}),
    "module as": ("import chat.consumers as c\nc.ChatConsumer", {"ChatConsumer"}),
    "from": ("from chat.consumers import ChatConsumer as C\nC", {"ChatConsumer"}),
    "re-export": ("from chat import Chat\nChat", {"ChatConsumer"}),
    "module from a package": ("from chat import consumers\nconsumers.ChatConsumer", {"ChatConsumer"}),
    "module of a folder without init": ("from plain import consumers\nconsumers.PlainConsumer", {"PlainConsumer"}),
    "attribute of a folder": ("import plain\nplain.missing", {"plain.missing"}),
    "star in a package": ("from chat.live import ChatConsumer\nChatConsumer", {"ChatConsumer"}),
    "star": ("from chat.consumers import *\nChatConsumer", {"ChatConsumer"}),
    "star has no private names": ("from chat.consumers import *\n_Base", set()),
    "star with a list": ("from chat.public import *\n_Base", {"_Base"}),
    "star with a list without the name": ("from chat.public import *\nChatConsumer", set()),
    "star with a list that cannot be read": ("from chat.strange import *\nChatConsumer", {"ChatConsumer"}),
    "star with a list that grows": ("from chat.added import *\n_Base", {"_Base"}),
    "star with an annotated list": ("from chat.typed import *\nChatConsumer", set()),
    "star with a module in its list": ("from listing import *\nconsumers.ListedConsumer", {"ListedConsumer"}),
    "loop over what a function of a module gives": (
        "from chat import modules\nfor x in modules.listed():\n    pass\nx", {"ChatConsumer"}
    ),
    "star from a folder": ("from plain import *\nconsumers", set()),
    "star from Channels": ("from channels.routing import *\nURLRouter", {"channels.routing.URLRouter"}),
    "star from Channels has no other names": ("from channels.routing import *\nChatConsumer", set()),
    "star from nowhere": ("from nowhere import *\nChatConsumer", set()),
    "the nearest star wins": ("from chat.consumers import *\nfrom chat.live import *\nChatConsumer", {"ChatConsumer"}),
    "list of another file": ("from chat.consumers import NAMES\nNAMES[0]", {"ChatConsumer"}),
    "nowhere": ("from nowhere import Consumer\nConsumer", {"nowhere.Consumer"}),
    "name that a module lacks": ("from chat.consumers import Other\nOther", {"chat.consumers.Other"}),
    "cycle": ("from one import Mine, Yours\nMine", {"1"}),
    "around a cycle": ("from two import Mine\nMine", {"1"}),
    "cycle without a value": ("from one import Missing\nMissing", set()),
    "channels": ("from channels.generic import websocket\nwebsocket.Any", {"channels.generic.websocket.Any"}),
    "package known by heart that is there as well": (
        "from channels.routing import URLRouter\nURLRouter", {"channels.routing.URLRouter"}
    ),
    "module called like a package known by heart": (
        "from .pytest import Application\nApplication", {"Application"}
    ),
    "relative": ("from .chat.consumers import ChatConsumer\nChatConsumer", {"ChatConsumer"}),
    "relative package": ("from .chat import *\nChat", {"ChatConsumer"}),
}


@pytest.mark.parametrize("source, expected", FILES.values(), ids=FILES)
def test_files(means: Means, source: str, expected: Set[str]) -> None:
    assert means(source, PROJECT) == expected


def test_the_file_that_is_checked_is_what_its_host_gave(tmp_path: Path) -> None:
    files = {"main.py": "class OnDisk: ...\n", "other.py": "from main import *\n"}
    snippet = Snippet(tmp_path, "class InEditor: ...\nimport other\nother.InEditor", files)
    assert snippet.means() == {"InEditor"}


def test_a_broken_neighbour_is_unknown(means: Means) -> None:
    assert means("from broken import Consumer\nConsumer", {"broken.py": "class Consumer(:\n"}) == {"broken.Consumer"}


def test_the_sources_of_channels_know_their_own_names(tmp_path: Path) -> None:
    (tmp_path / "channels").mkdir()
    (tmp_path / "channels/__init__.py").write_text("")
    text = "from .consumer import AsyncConsumer\nAsyncConsumer"
    module = Module(str(tmp_path / "channels/generic.py"), text, ast.parse(text))
    statement = module.tree.body[-1]
    assert isinstance(statement, ast.Expr)
    assert Names(Project(), module).values(module, statement.value) == (Dotted("channels.consumer.AsyncConsumer"),)


@pytest.mark.parametrize(
    "path, name, level, expected",
    [
        ("chat/routing.py", "consumers", 1, "chat.consumers"),
        ("chat/routing.py", "", 1, "chat"),
        ("chat/__init__.py", "consumers", 1, "chat.consumers"),
        ("chat/live/routing.py", "consumers", 2, "chat.consumers"),
        ("chat/live/__init__.py", "consumers", 2, "chat.consumers"),
        ("chat/routing.py", "rooms.consumers", 0, "rooms.consumers"),
    ],
)
def test_absolute_names(tmp_path: Path, path: str, name: str, level: int, expected: str) -> None:
    for package in ("chat", "chat/live"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("")
    assert File(str(tmp_path / path)).absolute_name(name, level) == expected


# Bounds


def test_a_chain_that_is_too_long_is_unknown(means: Means) -> None:
    def chain(length: int) -> str:
        return "\n".join(["x0 = 1", *(f"x{n} = x{n - 1}" for n in range(1, length)), f"x{length - 1}"])

    assert means(chain(MAX_DEPTH // 4)) == {"1"}
    assert means(chain(MAX_DEPTH * 2)) == set()


def test_a_name_with_more_bindings_than_anyone_writes_is_unknown(means: Means) -> None:
    def branches(count: int) -> str:
        return "if n:\n    app = 0\n" + "".join(f"elif n == {n}:\n    app = {n}\n" for n in range(1, count)) + "app"

    assert len(means(branches(40))) == 40
    assert means(branches(41)) == set()


def test_code_deeper_than_the_stack_is_unknown(means: Means) -> None:
    source = "class A:\n    x = 1\nother{} = 2\nA.x"
    assert means(source.format(".y" * 10)) == {"1"}
    assert means(source.format(".y" * 990)) == set()


def test_the_order_of_questions_in_a_cycle_does_not_matter(tmp_path: Path) -> None:
    for first, second in (("one", "two"), ("two", "one")):
        snippet = Snippet(tmp_path, f"import {first}, {second}\n{first}.Yours, {second}.Yours", PROJECT)
        pair = snippet.last()
        assert isinstance(pair, ast.Tuple)
        assert [
            {describe(value) for value in snippet.names.values(snippet.module, part)} for part in pair.elts
        ] == [{"2"}, {"2"}]


# Arguments

ARGUMENTS = {
    "by position": ("def f(a, b): ...\nf(1, 2)", "2"),
    "by name": ("def f(a, b): ...\nf(b=1, a=2)", "1"),
    "not given": ("def f(a, b=1): ...\nf(2)", None),
    "after unpacked": ("def f(a, b): ...\nf(*x, 2)", None),
    "before unpacked": ("def f(b, a): ...\nf(1, *x)", "1"),
    "unpacked mapping": ("def f(b): ...\nf(**x)", None),
    "no such parameter": ("def f(a): ...\nf(1)", None),
    "keyword-only": ("def f(a, *, b): ...\nf(1, b=2)", "2"),
}


@pytest.mark.parametrize("source, expected", ARGUMENTS.values(), ids=ARGUMENTS)
def test_arguments(source: str, expected: Optional[str]) -> None:
    function, statement = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    argument = argument_of(statement.value, function, "b")
    assert (ast.unparse(argument) if argument is not None else None) == expected


def test_a_bound_method_has_its_first_argument() -> None:
    function, statement = ast.parse("def f(self, a): ...\nx.f(1)").body
    assert isinstance(function, ast.FunctionDef)
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    argument = argument_of(statement.value, function, "a", bound=True)
    assert argument is not None and ast.unparse(argument) == "1"


# What is held, handed in and put together

HELD = {
    "field of a named tuple": ("from collections import namedtuple\nA = namedtuple('A', 'x, y')\nA(1, y=2).y", {"2"}),
    "fields that are listed": (
        "from typing import NamedTuple\nA = NamedTuple('A', [('x', int)])\na = A(1)\na.x", {"1"}
    ),
    "fields that are not known": ("from collections import namedtuple\nA = namedtuple('A', names())\nA(1).x", None),
    "fields that a call makes": ("from collections import namedtuple\nA = namedtuple('A', f())\nA(1)[0]", set()),
    "fields that are no text": ("from collections import namedtuple\nA = namedtuple('A', print)\nA(1)[0]", set()),
    "stored by the function, and not by a method of its name": (
        "D = {}\ndef add(k, v):\n    D[k] = v\nclass A:\n    def add(self, k, v): ...\n"
        "A().add('a', 1)\nadd('a', 2)\nD['a']",
        {"2"},
    ),
    "returned for another version": (
        "import channels\ndef f(x):\n    if channels.__version__ < '3':\n        return 3\n    return x\nf(1)", {"1"}
    ),
    "named tuple by keyword": (
        "from collections import namedtuple\nA = namedtuple('A', field_names=['x'])\nA(x=1)[0]", {"1"}
    ),
    "named tuple with a method": (
        "from typing import ClassVar, NamedTuple\nclass A(NamedTuple):\n    k: ClassVar[int] = 3\n    x: int\nA(1).x",
        {"1"},
    ),
    "named tuple above": (
        "from collections import namedtuple\nclass A(namedtuple('A', 'x')): ...\nclass B(A): ...\nB(1).x", {"1"}
    ),
    "attrs": ("import attr\n@attr.s\nclass A:\n    x = attr.ib()\n    k = 3\nA(1).x", {"1"}),
    "field with a default": (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int = 1\nA().x", {"1"}
    ),
    "namespace": ("from types import SimpleNamespace\nn = SimpleNamespace(x=1)\nn.x", {"1"}),
    "element of what is kept": (
        "class A:\n    def __init__(self, xs):\n        for x in xs:\n            self.x = x\nA([1]).x", {"1"}
    ),
    "value of what is kept": (
        "class A:\n    def __init__(self, d):\n        for x in d.values():\n            self.x = x\nA({'a': 1}).x",
        {"1"},
    ),
    "item of what is kept": ("class A:\n    def __init__(self, d):\n        self.x = d['a']\nA({'a': 1}).x", {"1"}),
    "attribute of what is kept": (
        "class B:\n    y = 1\nclass A:\n    def __init__(self, b):\n        self.x = b.y\nA(B()).x", {"1"}
    ),
    "keys of what is kept": (
        "class A:\n    def __init__(self, d):\n        for x in d.keys():\n            self.x = x\nA({'a': 1}).x",
        {"A(...).x"},
    ),
    "kept by a method": (
        "class A:\n    def use(self, x):\n        self.x = x\n        return self\na = A().use(1)\na.x", {"1"}
    ),
    "kept by a method, of several kinds": (
        "class A:\n    def use(self, x):\n        self.x = x\na = A()\na.use(1)\na.use(print)\na.x", {"A(...).x"}
    ),
    "what a function keeps": (
        "class A:\n    def __init__(self, x):\n        def f(y):\n            self.x = y\nA(1).x", None
    ),
    "item that a function stores": ("D = {}\ndef add(k, v):\n    D[k] = v\nadd('a', 1)\nadd('b', 2)\nD['b']", {"2"}),
    "item that a function stores for others": ("D = {}\ndef add(k, v):\n    D[k] = v\nadd('b', 2)\nD['a']", set()),
    "part that a function stores": ("D = {}\ndef add(k, v):\n    D[k] = v['x']\nadd('a', {'x': 1})\nD['a']", set()),
    "item that a decorator stores": (
        "D = {}\ndef add(f):\n    D[f.__name__] = f()\n    return f\n@add\ndef a():\n    return 1\nD['a']", {"1"}
    ),
    "items that decorators store, of several kinds": (
        "D = {}\ndef add(f):\n    D[f.k] = f\n    return f\n@add\ndef a(): ...\n@add\nclass B: ...\nD['a']", set()
    ),
    "item stored twice": ("D = {'a': 1}\nD['a'] = 2\nD['a']", set()),
    "item stored by a loop": ("D = {}\nfor D['a'] in [1]:\n    pass\nD['a']", set()),
    "item stored in a mapping of another kind": ("D = unknown()\nD['a'] = 1\nD['a']", set()),
    "updated by pairs": ("D = {}\nD.update([('a', 1)])\nD['a']", {"1"}),
    "updated by something": ("D = {}\nD.update(unknown)\nD['a']", set()),
    "updated by a mapping": ("D = {}\nD.update(**{'a': 1})\nD['a']", {"1"}),
    "set by default": ("D = {}\nD.setdefault('a', 1)\nD.pop('b', None)\nD['a']", {"1"}),
    "zipped": ("D = dict(zip(['a', 'b'], [1, 2]))\nD['b']", {"2"}),
    "zipped of other lengths": ("D = dict(zip(['a', 'b'], [1]))\nD['b']", set()),
    "zipped alone": ("D = dict(zip(rows))\nD['b']", set()),
    "pairs that are none": ("D = dict([('a', 1, 2)])\nD['a']", set()),
    "copied": ("D = {'a': 1}\nE = D.copy()\nE['a']", {"1"}),
    "copied, with a number for a key": ("D = {0: 1}\nE = D.copy()\nE[0]", {"1"}),
    "merged": ("D = {'a': 1}\nE = {'b': 2} | D\nE['a']", {"1"}),
    "merged with one of two": ("if x:\n    D = {'a': 1}\nelse:\n    D = {'a': 2}\nE = {**D, 'b': 3}\nE['a']", set()),
    "made of itself": ("D = {**D, 'b': 3}\nD['a']", set()),
    "comprehension of a mapping": ("D = {k: v for k, v in [('a', 1)]}\nD['a']", {"1"}),
    "view of a mapping": ("from types import MappingProxyType\nD = MappingProxyType({'a': 1})\nD['a']", {"1"}),
    "of a class that is no mapping": ("from collections import ChainMap\nD = ChainMap({'a': 1})\nD['a']", set()),
    "item of a number": ("D = 1\nD['a']", set()),
    "key that is a sum": ("A = 'a'\nD = {A + 'b': 1}\nD['ab']", {"1"}),
    "key that is not known": ("D = {f(): 1}\nD['ab']", set()),
    "got": ("D = {'a': 1}\nD.get('a')", {"1"}),
    "got by default": ("D = {'a': 1}\nD.get('b', 2)", {"2"}),
    "got without a default": ("D = {'a': 1}\nD.get('b')", None),
    "next of a list": ("next(iter([1]))", {"1"}),
    "next of several kinds": ("next(iter([1, print]))", set()),
    "next that is there": ("next(x for x in [None, 1] if x)", {"1"}),
    "text taken apart": ("import importlib\na, b = 'x.y'.rsplit('.', 1)\nimportlib.import_module(b)", {"y"}),
    "text that cannot be taken apart": ("'x'.split('')", {"'x'.split(...)"}),
    "text with words": ("'x'.split(sep='a')", {"'x'.split(...)"}),
    "text that takes the end from a text": ("' a '.strip()", {"'a'"}),
    "text that is taken apart too often": ("'x'.split('.', 99999999999999999999999)", {"'x'.split(...)"}),
    "text that is too long": (
        "import importlib\nx = 'abcdefghij' * 1\nx = 'abcdefghij'\ny = f'{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}'\n"
        "z = f'{y}{y}{y}{y}{y}{y}{y}{y}{y}{y}{y}'\nimportlib.import_module(z)", set()
    ),
    "text that is too long, with words": (
        "import importlib\nx = 'abcdefghij'\ny = f'{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}'\n"
        "z = f'{y}{y}{y}{y}{y}{y}{y}{y}{y}'\nimportlib.import_module('%s%s' % (z, z))", set()
    ),
    "text that is counted": ("import importlib\nimportlib.import_module(n % 'a')", set()),
    "text with several names": ("import importlib\nimportlib.import_module('%s.%s' % ('a', 'b'))", {"a.b"}),
    "text with numbers": ("import importlib\nimportlib.import_module('%d' % 1)", set()),
    "text with a number added": ("import importlib\nimportlib.import_module('a' + 1)", set()),
    "text with a format": ("import importlib\nx = 'a'\nimportlib.import_module(f'{x!r}')", set()),
    "text without a dot": ("from django.utils.module_loading import import_string\nimport_string('a')", set()),
    "import of nothing": ("import importlib\nimportlib.import_module()", set()),
    "unpacked tuple": ("def f(a, b):\n    return b\nT = (1, 2)\nf(*T)", {"2"}),
    "unpacked mapping": ("def f(a, b):\n    return b\nT = {'a': 1, 'b': 2}\nf(**T)", {"2"}),
    "unpacked call": ("def f(a, b):\n    return b\nT = dict(a=1, b=2)\nf(**T)", {"2"}),
    "unpacked and unknown": ("def f(a, b):\n    return b\nf(**unknown)", set()),
    "unpacked with other keys": ("def f(a, b=3):\n    return b\nf(1, **{1: 2})", {"3"}),
    "all that is handed in": ("def f(*args, **kw):\n    return args[1]\nf(1, 2)", {"2"}),
    "partial": (
        "from functools import partial\ndef f(a, b):\n    return b\ng = partial(f, 1)\ng(2)",
        {"2", "functools.partial(...)(...)"},
    ),
    "partial of a class": ("from functools import partial\nclass A: ...\ng = partial(A, 1)\ng(2)", None),
    "callable object": (
        "class B: ...\nclass A:\n    def __call__(self):\n        return B\na = A()\na()", {"B", "A(...)(...)"}
    ),
    "callable object of another kind": ("class A:\n    __call__ = 1\na = A()\na()", {"A(...)(...)"}),
    "getattr by default": ("import other\ngetattr(other, 'x', 1)", {"other.x", "1"}),
    "class that type makes": ("class A: ...\nB = type('B', (A,), {})\nclass C(B):\n    x = 1\nC.x", {"1"}),
    "class with a base that is handed in": (
        "class A:\n    x = 1\ndef f(base):\n    class B(base): ...\n    return B\nC = f(A)\nC.x", {"1"}
    ),
    "class with a base that is no class": (
        "def f(base):\n    class B(base):\n        x = 1\n    return B\nC = f(3)\nC.x", {"1"}
    ),
    "attribute set later": ("class A:\n    x = None\na = A()\na.x = 1\na.x", {"1"}),
    "attribute added later": ("class A: ...\na = A()\na.x = 1\na.x", {"1"}),
    "attribute counted up later": ("class A:\n    x = None\na = A()\na.x += 1\na.x", set()),
    "unpacked attributes": (
        "class A:\n    def __init__(self, *args):\n        self.x, self.y = args\nA(1, 2).y", {"2"}
    ),
    "calls deeper than they are followed": (
        "def a(x): return b(x)\ndef b(x): return c(x)\ndef c(x): return d(x)\ndef d(x): return e(x)\n"
        "def e(x): return x\na(1)", {"1"}
    ),
    "a function that calls itself": ("def f(x):\n    return f(x)\nf(1)", {"f()(...)"}),
    "decorator that hands back": ("def same(f):\n    return f\n@same\ndef g():\n    return 1\ng()", {"1"}),
    "decorator that hands through": (
        "import functools\ndef d(f):\n    @functools.wraps(f)\n    def w(*a):\n        return f(*a)\n    return w\n"
        "@d\ndef g():\n    return 1\ng()", {"1"}
    ),
}


@pytest.mark.parametrize("source, expected", HELD.values(), ids=HELD)
def test_what_is_held(means: Means, source: str, expected: Optional[Set[str]]) -> None:
    found = means(source)
    assert expected is None or found == expected
