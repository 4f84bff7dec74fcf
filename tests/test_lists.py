"""What is in a list that is built step by step, held against the interpreter.

A snippet leaves a list in ``apps``. It is run with every outcome of its ``coin()`` calls: what is said to be sure must
be there in every run, two elements that are sure and placed must stand in that order, and where nothing is said to be
unknown, no run may have more.
"""

from __future__ import annotations

import ast
import functools
import importlib
import itertools
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any, Dict, List, Optional, Tuple

import pytest

from channels3_lint.semantics import list_values, lists
from channels3_lint.semantics.control_flow import Run
from channels3_lint.semantics.list_values import Element, Elements
from channels3_lint.semantics.lists import Lists
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project

COINS = 3


def said(source: str, folder: Path = Path("/project")) -> Elements:
    """The elements of ``apps`` at the end of a module, or of the class ``Settings`` where there is one."""
    importlib.invalidate_caches()
    text = dedent(source)
    module = Module(str(folder / "settings.py"), text, ast.parse(text))
    classes = [cls for cls in module.nodes(ast.ClassDef) if cls.name == "Settings"]
    return Lists(Names(Project(), module)).at_end(module, "apps", classes[0] if classes else None)


def written(element: Optional[Element]) -> str:
    """An element as short as it can be: its letter, with ``?`` where it may be missing, ``~`` where it may move."""
    if element is None:
        return "..."
    text = str(element.node.value) if isinstance(element.node, ast.Constant) else ast.unparse(element.node)
    return ("" if element.is_placed else "~") + text + ("" if element.is_sure else "?")


def shown(elements: Elements) -> str:
    return " ".join(map(written, elements))


def observed(source: str) -> List[List[object]]:
    """What ``apps`` holds at the end of every run."""
    found: List[List[object]] = []
    code = compile(dedent(source), "snippet", "exec")
    for outcomes in itertools.product([True, False], repeat=COINS):
        coins = iter(outcomes)
        names: Dict[str, Any] = {"coin": functools.partial(next, coins, False), "nowhere": ["x", "y"]}
        try:
            exec(code, names)
        except ZeroDivisionError:
            continue
        found.append(list(names["Settings"].apps if "Settings" in names else names["apps"]))
    return found


def check(elements: Elements, runs: List[List[object]]) -> None:
    """Whether what is said is true of all runs."""
    said = [
        (element.node.value, element)
        for element in elements
        if element is not None and isinstance(element.node, ast.Constant)
    ]
    fixed = [value for value, element in said if element.is_sure and element.is_placed]
    for run in runs:
        assert all(value in run for value, element in said if element.is_sure)
        assert [value for value in run if value in fixed] == fixed
        if None not in elements:
            assert set(run) <= {value for value, _ in said}


SNIPPETS: Dict[str, Tuple[str, str]] = {
    "written": ('apps = ["a", "b"]', "a b"),
    "tuple": ('apps = ("a", "b")', "a b"),
    "set": ('apps = {"a", "b"}', "~a ~b"),
    "annotated": ('apps: list = ["a"]', "a"),
    "annotated before": ('apps: list\napps = ["a"]', "a"),
    "sum": ('apps = ["a"] + ["b"] + ["c"]', "a b c"),
    "sum of names": ('x = ["a"]\ny = ["b"]\napps = x + y', "a b"),
    "product": ('apps = ["a"] * 2', "..."),
    "unpacked": ('x = ["b"]\napps = ["a", *x, "c"]', "a b c"),
    "added": ('apps = ["a"]\napps += ["b"]', "a b"),
    "another list added": ('a = ["b"]\napps = ["a"]\napps += a', "a b"),
    "added to itself": ('apps = ["a"]\napps = ["b"] + apps', "b a"),
    "put before itself": ('apps = ["a"]\napps = ["b", *apps]', "b a"),
    "appended": ('apps = ["a"]\napps.append("b")', "a b"),
    "extended": ('apps = ["a"]\napps.extend(["b", "c"])', "a b c"),
    "extended by itself": ('apps = ["a"]\napps.extend(apps)', "a a"),
    "inserted first": ('apps = ["a"]\napps.insert(0, "b")', "b a"),
    "inserted second": ('apps = ["a", "b"]\napps.insert(1, "c")', "a c b"),
    "inserted past the end": ('apps = ["a"]\napps.insert(9, "b")', "a b"),
    "inserted before another": ('apps = ["a", "b"]\napps.insert(apps.index("b"), "c")', "a c b"),
    "inserted somewhere": ('apps = ["a", "b"]\napps.insert(len(apps) - 1, "c")', "a b ~c"),
    "inserted before the last": ('apps = ["a", "b"]\napps.insert(-1, "c")', "a b ~c"),
    "inserted behind what may be missing": (
        'apps = ["b"]\nif coin():\n    apps = ["a", "b"]\napps.insert(1, "c")', "a? b ~c"
    ),  # fmt: skip
    "inserted before the index of another list": (
        'x = ["b"]\napps = ["a"]\napps.insert(x.index("b"), "c")', "a ~c"
    ),  # fmt: skip
    "inserted before the index of a list that comes first": (
        'a = ["b"]\napps = ["b", "c"]\napps.insert(a.index("b"), "d")', "b c ~d"
    ),  # fmt: skip
    "inserted behind as many": ('apps = ["b", "c"]\napps.insert(apps.count("b"), "d")', "b c ~d"),
    "inserted before what a name says": (
        'x = "a"\napps = ["a"]\napps.insert(apps.index(x), "c")', "a ~c"
    ),  # fmt: skip
    "removed": ('apps = ["a", "b"]\napps.remove("a")', "b"),
    "removed by a name": ('x = "a"\napps = ["a", "b"]\napps.remove(x)', "a? b?"),
    "popped": ('apps = ["a", "b"]\napps.pop()', "~a? ~b? ..."),
    "popped for use": ('apps = ["a", "b"]\nx = apps.pop()', "~a? ~b? ..."),
    "cleared": ('apps = ["a"]\napps.clear()\napps.append("b")', "b"),
    "sorted": ('apps = ["b", "a"]\napps.sort()', "~b ~a"),
    "sorted by a function": ('apps = sorted(["b", "a"])', "~b ~a"),
    "copied": ('x = ["a"]\napps = x.copy()\napps.append("b")', "a b"),
    "copied by a class": ('x = ["a"]\napps = list(x)\napps.append("b")', "a b"),
    "copied by a class from nothing": ("apps = list()", "..."),
    "sliced": ('apps = ["a"][:1]', "..."),
    "item stored": ('apps = ["a", "b"]\napps[0] = "c"', "~a? ~b? ..."),
    "item deleted": ('apps = ["a", "b"]\ndel apps[0]', "~a? ~b? ..."),
    "item added to": ('apps = ["a", ["b"]]\napps[1] += ["c"]\napps.pop()', "~a? ~['b']? ... ..."),
    "set that is updated": ('apps = {"a"}\napps.update(["b"])', "~a? ..."),
    "name deleted": ('apps = ["a"]\ndel apps\napps = ["b"]', "b"),
    "unpacked in parallel": ('apps, x = ["a"], ["b"]', "a"),
    "unpacked deeper": ('(x, [apps, y]), z = (1, [["a"], 2]), 3', "a"),
    "unpacked from a name": ('x = ["a"], 1\napps, y = x', "..."),
    "unpacked with a star": ('apps, *x = ["a"], 2, 3', "..."),
    "several names": ('x = apps = ["a"]', "a"),
    "several names, another filled": ('apps = x = ["a"]\nx.append("b")', "~a? ..."),
    "never bound": ('apps = nowhere\nclass Settings:\n    apps = nowhere', "..."),
    "unknown": ("apps = nowhere", "..."),
    "known and unknown": ('apps = ["a"] + nowhere + ["b"]', "a ... b"),
    "added by an unknown": ('apps = ["a"]\napps += nowhere', "a ..."),
    "another operator": ('apps = {"a", "b"}\napps &= {"a"}', "~~a? ~~b? ..."),
    # Branches
    "either": ('if coin():\n    apps = ["a", "b"]\nelse:\n    apps = ["a", "c"]', "a b? c?"),
    "one branch adds": ('apps = ["a"]\nif coin():\n    apps += ["b"]\napps += ["c"]', "a b? c"),
    "many branches add": (
        """
        apps = ["b"]
        if coin():
            apps.insert(0, "a")
        elif coin():
            apps.append("c")
        else:
            apps += ["d"]
        """,
        "a? b c? d?",
    ),
    "the same from both": ('if coin():\n    apps = ["a"]\nelse:\n    apps = ["a"]', "a"),
    "in another order": ('if coin():\n    apps = ["a", "b"]\nelse:\n    apps = ["b", "a"]', "b? a b?"),
    "chosen": ('apps = ["a"] + (["b"] if coin() else [])', "a b?"),
    "chosen by or": ('apps = [] or ["a"]', "a?"),
    "unpacked if": ('apps = ["a", *(["b"] if coin() else [])]', "a b?"),
    "a branch that fails": ('apps = ["a"]\nif coin():\n    apps = []\n    raise ZeroDivisionError', "a"),
    "try": ('apps = ["a"]\ntry:\n    1 / coin()\n    apps += ["b"]\nexcept ZeroDivisionError:\n    pass', "a b?"),
    "try with all parts": (
        """
        apps = ["a"]
        try:
            1 / coin()
        except ZeroDivisionError:
            apps += ["b"]
        else:
            apps += ["c"]
        finally:
            apps += ["d"]
        """,
        "a c? b? d",
    ),
    "try and finally": ('apps = ["a"]\ntry:\n    apps += ["b"]\nfinally:\n    apps += ["c"]', "a b c"),
    "try and fail": (
        'try:\n    1 / coin()\n    apps = ["a"]\nexcept ZeroDivisionError:\n    raise', "a"
    ),  # fmt: skip
    "used in a try": ('x = ["a"]\ntry:\n    x += ["b"]\n    apps = [*x]\nfinally:\n    x += ["c"]', "a b"),
    "used in an except": (
        'x = ["a"]\ntry:\n    1 / coin()\n    apps = []\nexcept ZeroDivisionError:\n    apps = [*x, "b"]', "a? b?"
    ),  # fmt: skip
    "with": ('import contextlib\nwith contextlib.suppress(KeyError):\n    apps = ["a"]', "a"),
    "loop": ('apps = ["a"]\nfor _ in "xy":\n    apps.append("b")', "a b?"),
    "loop over names": ('apps = ["a"]\nfor x in ["b", "c"]:\n    apps.append(x)\napps = apps[:1] + ["d"]', "... d"),
    "while with else": ('apps = ["a"]\nwhile coin():\n    apps += ["b"]\nelse:\n    apps += ["c"]', "a b? c"),
    "used in a loop": ('apps = ["a"]\nx = []\nfor _ in "ab":\n    apps = x + ["c"]\n    x += ["b"]', "a? ... c?"),
    # Comprehensions
    "comprehension": ('x = ["a", "b"]\napps = [y for y in x]', "a b"),
    "comprehension of something else": ('x = ["a"]\nz = "b"\napps = [z for y in x]', "z? ..."),
    "comprehension of two loops": ('x = ["a"]\napps = [y for y in x for _ in "xy"]', "y? ..."),
    "comprehension with a condition": ('x = ["a", "b"]\napps = [y for y in x if y != "a"]', "a? b?"),
    "comprehension of itself": ('apps = ["a", "b"]\napps = [x for x in apps if x != "a"]', "a? b?"),
    "generator": ('x = ["a"]\napps = list(y for y in x)', "a"),
    # Mentions that change nothing
    "asked for": ('apps = ["a"]\nif "a" in apps:\n    apps += ["b"]', "a b?"),
    "counted": ('apps = ["a"]\nx = len(apps)\ny = apps[0]\nz = apps.index("a")\nprint(apps, end="")', "a"),
    "read by its own method": ('apps = ["a"]\napps.count("a")', "a"),
    "handed on by keyword": ('apps = ["a"]\nx = dict(x=apps)', "a"),
    "for another list": ('apps = ["a"]\nx = apps + ["b"]\nx.append("c")', "a"),
    "unpacked for another list": ('apps = ["a"]\nx = [*apps]\nx.append("c")', "a"),
    "another name": ('apps = ["a"]\nx = apps\nprint(x, x[0], x.index("a"), end="")', "a"),
    "read in a function": ('apps = ["a"]\ndef has():\n    return "a" in apps', "a"),
    "function of another name": ('apps = ["a"]\ndef f():\n    apps = []\n    return 1', "a"),
    # Mentions that may change something
    "handed to a function": ('apps = ["a"]\ndef fill(x):\n    x.append("b")\nfill(apps)', "~a? ..."),
    "handed to a function by keyword": ('apps = ["a"]\ndef fill(x):\n    x.append("b")\nfill(x=apps)', "~a? ..."),
    "another name that is filled": ('apps = ["a"]\nx = apps\nx += ["b"]', "~a? ..."),
    "another name, chosen, that is filled": (
        'apps = ["a"]\nx = apps if coin() else []\nx.append("b")', "~a? ..."
    ),  # fmt: skip
    "another name that is filled by item": ('apps = ["a"]\nx = apps\nx[0] = "b"', "~a? ..."),
    "an attribute": ('class X: ...\napps = ["a"]\nX.y = apps\nX.y.append("b")', "~a? ..."),
    "in a list": ('apps = ["a"]\nx = [apps]\nx[0].append("b")', "~a? ..."),
    "bound method": ('apps = ["a"]\nadd = apps.append\nadd("b")', "~a? ..."),
    "in a condition": ('apps = ["a"]\nif apps.append("b"):\n    pass', "~a? ..."),
    "of an unknown in place": ('x = ["a"]\napps = x\nx.append("b")', "~a? ..."),
    "filled by a function": ('apps = ["a"]\ndef f():\n    apps.append("b")\nf()', "~a? ..."),
    "replaced by a function": ('apps = ["a"]\ndef f():\n    global apps\n    apps = []\nf()', "~a? ..."),
    "returned by a function": ('apps = ["a"]\ndef f():\n    return apps\nf().append("b")', "~a? ..."),
    "filled in a class body": ('apps = ["a"]\nclass X:\n    apps.append("b")', "~a? ..."),
    "through all names": ('apps = ["a"]\nglobals()["apps"] = ["b"]', "~a? ..."),
    "through the names of something else": ('x = vars(str)\napps = ["a"]', "a"),
    "through code": ('apps = ["a"]\nexec("apps.append(1)")', "~a? ..."),
    "target of a loop": ('apps = ["a"]\nfor apps in [["b"]]:\n    pass', "~a? ..."),
    "target of a loop that unpacks": ('apps = ["a"]\nfor x, apps in [(1, ["b"])]:\n    pass', "~a? ..."),
    "walrus": ('apps = ["a"]\nprint(apps := ["b"], end="")', "~a? ..."),
    "function of the name": ("def apps():\n    pass\napps = [apps]\napps.clear()", ""),
    "module of the name": ("import sys as apps\napps = [apps]\napps.clear()", ""),
    "imported name": ("from string import digits as apps", "..."),
    # Functions
    "returned": ('def make():\n    return ["a"]\napps = make()', "a? ..."),
    "filled and returned": ('def make():\n    x = ["a"]\n    x.append("b")\n    return x\napps = make()', "a? ..."),
    "put together in a function": ('def make():\n    x = ["b"]\n    return ["a", *x]\napps = make()', "a? b? ... ..."),
    "made in a function": ('def f():\n    y = ["a"]\n    return y + ["b"]\napps = f()', "..."),
    # Classes
    "class": ('class Settings:\n    apps = ["a"]\n    apps += ["b"]', "a b"),
    "class with a name of its own": ('class Settings:\n    x = ["a"]\n    apps = x + ["b"]', "a b"),
    "class with a name of the module": ('x = ["a"]\nclass Settings:\n    apps = x + ["b"]\nx = ["c"]', "a b"),
    "class with the same name": ('apps = ["a"]\nclass Settings:\n    apps = apps + ["b"]', "a b"),
    "class with a base": (
        'class Base:\n    apps = ["a"]\nclass Settings(Base):\n    apps = Base.apps + ["b"]', "a b"
    ),  # fmt: skip
    "class with a base of a base": (
        'class Top:\n    apps = ["a"]\nclass Base(Top):\n    pass\nclass Settings(Base):\n    apps = ["b", *Base.apps]',
        "b a",
    ),
    "attribute of something else": ("import types\nx = types.SimpleNamespace(y=[1])\napps = x.y", "..."),
    "attribute that is nowhere": ("class X:\n    def __getattr__(self, x):\n        return []\napps = X().x", "..."),
}


@pytest.mark.parametrize("name", SNIPPETS)
def test_what_is_said_is_true(name: str) -> None:
    source, expected = SNIPPETS[name]
    elements = said(source)
    check(elements, observed(source))
    assert shown(elements).replace("~~", "~") == expected.replace("~~", "~")


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match came with Python 3.10")
def test_match() -> None:
    source = 'apps = ["a"]\nmatch coin():\n    case True:\n        apps += ["b"]'
    check(said(source), observed(source))
    assert shown(said(source)) == "a b?"


FILES = {
    "star": ("from base import *\napps += ['b']", "a b"),
    "star of a module without the name": ("from base import *\nfrom other import *", "a"),
    "star after": ("apps = ['b']\nfrom base import *", "a"),
    "star of a package without a file": ("from base import *\nfrom folder import *", "..."),
    "star of nowhere": ("apps = ['b']\nfrom nowhere import *", "..."),
    "star that may fail": ("apps = ['b']\ntry:\n    from nowhere import *\nexcept ImportError:\n    pass", "b? ..."),
    "name": ("from base import apps\napps += ['b']", "a b"),
    "name that is not there": ("from other import apps", "..."),
    "other name": ("from base import apps as base_apps\napps = ['b', *base_apps]", "b a"),
    "attribute": ("import base\napps = base.apps + ['b']", "a b"),
    "attribute of a package": ("import pack.base\napps = pack.base.apps", "a"),
    "attribute that is not there": ("import other\napps = other.apps", "..."),
    "circle": ("from circle import *\napps = ['b'] + apps", "b ... c"),
}


@pytest.mark.parametrize("source, expected", FILES.values(), ids=FILES)
def test_lists_of_other_files(tmp_path: Path, source: str, expected: str) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "folder").mkdir()
    (tmp_path / "pack" / "__init__.py").write_text("")
    for base in (tmp_path / "base.py", tmp_path / "pack" / "base.py"):
        base.write_text("apps = ['a']\n")
    (tmp_path / "other.py").write_text("DEBUG = True\n")
    (tmp_path / "settings.py").write_text(source)
    (tmp_path / "circle.py").write_text("from settings import *\napps += ['c']\n")
    assert shown(said(source, tmp_path)) == expected


def test_who_brought_an_element() -> None:
    source = 'def f():\n    return ["d"]\ny = [*["b"]]\napps = ["a", *y]\napps.append("c")\napps = list(apps) + f()'
    brought = [element and element.by and ast.unparse(element.by) for element in said(source)]
    assert brought == [None, "y", None, "f()", None]


def test_code_that_is_too_long_leaves_nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(said('apps = ["a"]\napps += ["b"]')) == "a b"
    monkeypatch.setattr(Run, "max_steps", 1)
    assert shown(said('apps = ["a"]\napps += ["b"]')) == "..."


def test_lists_of_lists_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = "x0 = ['a']\n" + "".join(f"x{n} = x{n - 1} + ['b']\n" for n in range(1, 99)) + "apps = x98"
    assert shown(said(chain)).startswith("... b b")
    beside = "".join(f"x{n} = ['{n}']\n" for n in range(40)) + "apps = " + " + ".join(f"x{n}" for n in range(40))
    assert shown(said(beside)) == " ".join(map(str, range(40)))
    doubled = "apps = ['a']\n" + "apps = apps + apps\n" * 20
    assert said(doubled)[0] is None and len(said(doubled)) < 600
    nested = "apps = ['a']\nif coin(): pass\n" + "elif coin(): pass\n" * 900 + "else: apps = []"
    assert shown(said(nested)) in ("...", "a?")
    monkeypatch.setattr(list_values, "MAX_PAIRS", 3)
    assert shown(said("apps = ['a', 'b'] if coin() else ['c', 'a']")) == "~a? ~b? ~c? ~a?"
    monkeypatch.setattr(lists, "MAX_LISTS", 4)
    assert shown(said("x = ['a']\ny = ['b']\nz = ['c']\napps = x + y + z")) == "a b ..."
