"""What a list or a mapping may hold where it is used, held against the interpreter.

A snippet hands a list of numbers, or a mapping to numbers, to ``use``. Running it with every outcome of its ``coin()``
calls tells what it may hold; exactly that must be said.
"""

from __future__ import annotations

import ast
import itertools
from typing import Callable, Collection, Dict, Mapping, Set, Tuple, Union

import pytest

from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project


def asked(source: str) -> Tuple[Contents, Module, ast.expr]:
    """What stands in ``use(...)``."""
    module = Module("/project/routing.py", source, ast.parse(source))
    [call] = [call for call in module.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == "use"]
    return Contents(Names(Project(), module)), module, call.args[0]


def observed(source: str) -> Set[object]:
    """What ``use`` is handed in any run."""
    found: Set[object] = set()

    def use(held: Union[Collection[object], Mapping[str, object]]) -> None:
        found.update(held.values() if isinstance(held, Mapping) else held)

    code = compile(source, "snippet", "exec")
    for outcomes in itertools.product([True, False], repeat=2):
        coins = iter(outcomes)
        functions: Dict[str, Callable[..., object]] = {"coin": lambda: next(coins, False), "use": use}
        exec(code, dict(functions))
    return found


LISTS = {
    "written": "use([1, 2])",
    "tuple": "xs = (1, 2)\nuse(xs)",
    "set": "use({1, 2})",
    "unpacked": "xs = [1]\nuse([*xs, 2])",
    "unpacked from a list of the same name": "xs = [1]\nif coin():\n    xs = [*xs, 2]\nuse(xs)",
    "added": "xs = [1]\nuse(xs + [2])",
    "functions": "from itertools import chain\nuse(list(chain([1], sorted((2, 3)), reversed([4]), tuple([5]))))",
    "other function": "use(sum([[1]], []) and [])",
    "comprehension": "use([1 for _ in 'ab'])",
    "generator": "use(1 for _ in 'ab')",
    "comprehension of a set": "use({1 for _ in 'ab'})",
    "appended": "xs = []\nxs.append(1)\nxs.insert(0, 2)\nuse(xs)",
    "extended": "xs = [1]\nmore = [2]\nxs.extend(more)\nuse(xs)",
    "in a branch": "xs = [1]\nif coin():\n    xs.append(2)\nuse(xs)",
    "annotated": "xs: list = [1]\nxs.append(2)\nuse(xs)",
    "under two names": "xs = ys = [1]\nxs.append(2)\nys.append(3)\nuse(ys)",
    "another list": "xs = [1]\nys = [2]\nys.append(3)\nuse(xs)",
    "another list of the name": "def f():\n    xs = [2]\n    xs.append(3)\nxs = [1]\nuse(xs)",
    "only read": "xs = [1]\nxs.index(1)\nxs.count(2)\nxs.copy().append(3)\nuse(xs)",
    "method that is not called": "xs = [1]\nprint(xs.append)\nprint(xs)\nuse(xs)",
    "cleared": "xs = []\nxs.clear()\nxs.sort()\nuse(xs)",
    "as many appended as are looked at": "xs = []\n" + "xs.append(1)\n" * 99 + "xs.append(2)\nuse(xs)",
}


@pytest.mark.parametrize("source", LISTS.values(), ids=LISTS)
def test_elements_of_a_list(source: str) -> None:
    contents, module, node = asked(source)
    elements = contents.elements(module, node)
    assert {ast.literal_eval(element) for _, element in elements} == observed(source)
    assert len(set(elements)) == len(elements)


MAPPINGS = {
    "written": 'use({"a": 1, "b": 2})',
    "unpacked": 'xs = {"a": 1}\nuse({**xs, "b": 2})',
    "unpacked into itself": 'xs = {"a": 1}\nif coin():\n    xs = {**xs, "b": 2}\nuse(xs)',
    "merged": 'use({"a": 1} | {"b": 2})',
    "comprehension": "use({key: 1 for key in 'ab'})",
    "keywords": 'xs = {"c": 3}\nuse(dict(a=1, b=2, **xs))',
    "pairs": 'use(dict([("a", 1), ["b", 2]]))',
    "dict of a mapping": 'xs = {"a": 1}\nuse(dict(xs))',
    "ordered": 'from collections import OrderedDict\nuse(OrderedDict([("a", 1)], b=2))',
    "copied": 'xs = {"a": 1}\nuse(xs.copy())',
    "copied and filled": 'xs = {"a": 1}\nys = xs.copy()\nys["b"] = 2\nuse(ys)',
    "stored": 'xs = {}\nxs["a"] = 1\nuse(xs)',
    "read and deleted": 'xs = {"a": 1, "b": 2}\nx = xs["a"]\ndel xs["a"]\nxs["a"] = x\nuse({"a": 1, "b": 2})',
    "made and stored": 'xs = dict(a=1)\nxs["b"] = 2\nuse(xs)',
    "updated": 'xs = {}\nxs.update({"a": 1}, b=2)\nxs.update([("c", 3)])\nuse(xs)',
    "set by default": 'xs = {}\nxs.setdefault("a", 1)\nuse(xs)',
    "asked for": 'xs = {"a": 1}\nxs.get("b", 2)\nxs.pop("c", 3)\nuse(xs)',
    "another mapping": 'xs = {"a": 1}\nys = {}\nys["b"] = 2\nuse(xs)',
    "stored under another name": 'xs = ys = {}\nys["a"] = 1\nuse(xs)',
    "as many stored as are looked at": "xs = {}\n" + 'xs["a"] = 1\n' * 100 + "use(xs)",
}


@pytest.mark.parametrize("source", MAPPINGS.values(), ids=MAPPINGS)
def test_entries_of_a_mapping(source: str) -> None:
    contents, module, node = asked(source)
    entries = contents.entries(module, node)
    assert {ast.literal_eval(entry) for _, entry in entries} == observed(source)
    assert len(set(entries)) == len(entries)


#: Nothing is said of what is not seen, or is no mapping, or no list.
UNSEEN = {
    "unknown": "use(nowhere)",
    "unknown function": 'use(registry({"a": 1}, [1]))',
    "method of something unknown": 'use(registry.dict({"a": 1}))',
    "copy of something unknown": "use(nowhere.copy())",
    "number": "x = 1\nuse(x)",
    "parameter": "def f(xs):\n    xs.append(1)\n    xs['a'] = 1\n    use(xs)",
    "more filled in than is looked at": "xs = {}\n" + 'xs["a"] = 1\n' * 101 + "use(xs)",
    "more appended than is looked at": "xs = []\n" + "xs.append(1)\n" * 101 + "use(xs)",
    "odd triples": 'use(dict([("a", 1, 2)]))',
    "intersection": 'use({"a": 1} & {"a": 1})',
    "no default": "xs = {}\nxs.setdefault('a')\nuse(xs)",
    "other methods": "xs = Registry()\nxs.subscribe('a', 1)\nxs.add(1)\nuse(xs)",
    "stored in passing": "xs = {}\nfor xs['a'] in [1]:\n    pass\nuse(xs)",
}


@pytest.mark.parametrize("source", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen(source: str) -> None:
    contents, module, node = asked(source)
    assert contents.elements(module, node) == contents.entries(module, node) == []


KINDS = {
    "[]": True,
    "()": True,
    "[x for x in y]": True,
    "list(unknown)": True,
    "reversed(unknown)": True,
    "[1] + unknown": True,
    "unknown + [1]": True,
    "{}": False,
    "1 + 2": False,
    "[1] * 2": False,
    "unknown + other": False,
    "dict()": False,
    "unknown()": False,
    "unknown.list()": False,
}


@pytest.mark.parametrize("source, expected", KINDS.items(), ids=KINDS)
def test_what_is_surely_a_list(source: str, expected: bool) -> None:
    contents, module, node = asked(f"x = {source}\nuse(x)")
    values = contents.resolver.values(module, node)
    assert any(map(contents.is_list, values)) is expected


def test_a_class_is_no_list() -> None:
    contents, module, node = asked("class A: ...\nuse(A)")
    [value] = contents.resolver.values(module, node)
    assert not contents.is_list(value)
