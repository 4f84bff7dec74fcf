"""Which keys a mapping has where it is used, held against the interpreter.

A snippet hands a mapping to ``use``. It is run with every outcome of its ``coin()`` calls: what no run has must not be
among the keys, and a key that is left out must be missing in every run.
"""

from __future__ import annotations

import ast
import importlib
import itertools
from pathlib import Path
from textwrap import dedent
from typing import Callable, Dict, Optional, Set

import pytest

from channels3_lint.semantics.mappings import Mappings
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project

COINS = 3


def said(source: str, folder: Path = Path("/project")) -> Optional[Set[str]]:
    """The keys of what stands in ``use(...)``; None where they cannot be known."""
    importlib.invalidate_caches()
    text = dedent(source)
    module = Module(str(folder / "asgi.py"), text, ast.parse(text))
    [call] = [
        call for call in module.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == "use"
    ]
    keys = Mappings(Names(Project(), module), module).keys_at(call.args[0], call)
    return set(keys) if keys is not None else None


def observed(source: str) -> Set[str]:
    """The keys that ``use`` is handed in any run."""
    found: Set[str] = set()
    code = compile(dedent(source), "snippet", "exec")
    for outcomes in itertools.product([True, False], repeat=COINS):
        coins = iter(outcomes)
        functions: Dict[str, Callable[..., object]] = {
            "coin": lambda: next(coins, False),
            "use": lambda mapping: found.update(map(str, mapping)),
        }
        exec(code, dict(functions))
    return found


KNOWN = {
    "empty": "use({})",
    "written": 'use({"http": 1, "websocket": 2})',
    "named": 'apps = {"http": 1}\nuse(apps)',
    "key by a name": 'HTTP = "http"\nuse({HTTP: 1})',
    "number as a key": "use({1: 1})",
    "unpacked": 'base = {"http": 1}\nuse({**base, "websocket": 2})',
    "merged": 'base = {"http": 1}\nuse(base | {"websocket": 2})',
    "merged and named": 'base = {"http": 1}\napps = base | {"websocket": 2}\nuse(apps)',
    "dict of keywords": "use(dict(http=1, websocket=2))",
    "dict of a mapping": 'base = {"http": 1}\nuse(dict(base, websocket=2))',
    "dict of pairs": 'use(dict([("http", 1), ["websocket", 2]]))',
    "dict of unpacked keywords": 'base = {"http": 1}\nuse(dict(**base))',
    "mentioned often": "apps = {}\n" + 'apps["x"] = 1\n' * 198 + "use(apps)",
    "empty dict": "use(dict())",
    "ordered": 'from collections import OrderedDict\nuse(OrderedDict([("http", 1)]))',
    "copy": 'base = {"http": 1}\napps = base.copy()\nuse(apps)',
    "copy that is filled": 'base = {"x": 1}\napps = base.copy()\napps["http"] = 2\nuse(apps)',
    "one of two": 'if coin():\n    apps = {"http": 1}\nelse:\n    apps = {"websocket": 1}\nuse(apps)',
    "chosen": 'use({"http": 1} if coin() else {"websocket": 1})',
    "returned": 'def make():\n    return {"http": 1}\nuse(make())',
    "in a function": 'def f():\n    apps = {"websocket": 1}\n    apps["http"] = 2\n    use(apps)\nf()',
    "assigned": 'apps = {}\napps["http"] = 1\nuse(apps)',
    "assigned in a branch": 'apps = {}\nif coin():\n    apps["http"] = 1\nuse(apps)',
    "assigned in the branch of its use": 'apps = {}\nif True:\n    apps["http"] = 1\n    use(apps)',
    "assigned after the use": 'apps = {"x": 1}\nuse(apps)\napps["http"] = 1',
    "updated with a mapping": 'apps = {}\napps.update({"http": 1})\nuse(apps)',
    "updated with keywords": "apps = {}\napps.update(http=1)\nuse(apps)",
    "set by default": 'apps = {}\napps.setdefault("http", 1)\nuse(apps)',
    "merged in place": 'apps = {}\napps |= {"http": 1}\nuse(apps)',
    "only read": 'apps = {"x": 1}\ndict().keys().isdisjoint\napps.get("http")\napps["x"]\nprint\nuse(apps)',
    "handed to functions that only read": 'apps = {"x": 1}\nprint(apps)\nlen(apps)\nsorted(apps, key=len)\nuse(apps)',
    "assigned in the same line": 'apps = {"x": 1}; apps["http"] = 1; use(apps); apps["websocket"] = 1',
    "assigned after the loop of its use": 'apps = {"x": 1}\nfor _ in "ab":\n    use(apps)\napps["http"] = 1',
    "assigned in a loop after its use": 'apps = {"x": 1}\nuse(apps)\nfor _ in "ab":\n    apps["http"] = 1',
    "another mapping assigned": 'apps = {"x": 1}\nother = {}\nother["http"] = 1\nuse(apps)',
    "filled, then replaced": 'apps = {}\napps["http"] = 1\napps = {"x": 1}\nuse(apps)',
    "filled in a loop": 'apps = {}\nfor key in ["http"]:\n    apps[key] = 1\nuse(apps)',
    "made of itself": 'apps = {}\nfor _ in "ab":\n    apps = {**apps, "x": 1}\nuse(apps)',
    "other names": 'y = {"http": 1}\nx = y\napps = {"x": 1}\nx["http"] = 1\nuse(apps)',
    "in a tuple": 'apps, x = {}, 1\napps["http"] = 1\nuse(apps)',
    "under two other names": 'apps = {}\nz = y = apps\nz["http"] = 1\nuse(apps)',
    "by a function before": 'apps = {}\nx = apps\ndef f():\n    x["http"] = 1\nf()\nuse(apps)',
    "under another name": 'apps = {}\nother = apps\nother["http"] = 1\nuse(apps)',
    "under another name before": 'other = {}\napps = other\nother["http"] = 1\nuse(apps)',
}


@pytest.mark.parametrize("source", KNOWN.values(), ids=KNOWN)
def test_what_is_known(source: str) -> None:
    assert said(source) == observed(source)


UNKNOWN = {
    "unknown name": "use(nowhere)",
    "parameter": "def f(apps):\n    use(apps)",
    "unknown key": "use({nowhere: 1})",
    "key of several values": 'key = "http"\nif coin():\n    key = "x"\nuse({key: 1})',
    "key that is a number by name": "KEY = 1\nuse({KEY: 1})",
    "unpacked unknown": 'use({**nowhere, "x": 1})',
    "merged with unknown": 'use({"x": 1} | nowhere)',
    "sum": "use([] + [])",
    "operator that merges nothing": "apps = nowhere & {}\nuse(apps)",
    "list": "apps = [1]\nuse(apps)",
    "comprehension": 'apps = {key: 1 for key in ["http"]}\nuse(apps)',
    "unknown class": "apps = Registry()\nuse(apps)",
    "dict of an unknown": "use(dict(nowhere))",
    "dict of odd pairs": "use(dict([nowhere]))",
    "dict of unknown keywords": "use(dict(**nowhere))",
    "dict from keys": 'use(dict.fromkeys(["http"]))',
    "copy of an unknown": "use(nowhere.copy())",
    "assigned by an unknown key": "apps = {}\napps[nowhere] = 1\nuse(apps)",
    "updated with an unknown": "apps = {}\napps.update(nowhere)\nuse(apps)",
    "set by default with an unknown key": "apps = {}\napps.setdefault(nowhere, 1)\nuse(apps)",
    "merged in place with an unknown": "apps = {}\napps |= nowhere\nuse(apps)",
    "mentioned more often than anyone writes": "apps = {}\n" + 'apps["x"] = 1\n' * 199 + "use(apps)",
    "handed to a function": "apps = {}\nfill(apps)\nuse(apps)",
    "filled in a loop": "apps = {}\nfor key in nowhere:\n    apps[key] = 1\nuse(apps)",
}


@pytest.mark.parametrize("source", UNKNOWN.values(), ids=UNKNOWN)
def test_what_cannot_be_known(source: str) -> None:
    assert said(source) is None


FILES = {
    "written there": ('apps = {"x": 1}\n', {"x"}),
    "added there": ('apps = {"x": 1}\napps["http"] = 1\n', {"x", "http"}),
    "added there by a function": ('apps = {"x": 1}\ndef ready():\n    apps["http"] = 1\n', {"x", "http"}),
    "unknown added there": ('apps = {"x": 1}\napps.update(nowhere)\n', None),
    "kept elsewhere too": ('class R: ...\nR.apps = apps = {"x": 1}\napps["http"] = 1\n', {"x", "http"}),
    "returned there": ('def make():\n    return {"x": 1}\napps = make()\n', {"x"}),
}


@pytest.mark.parametrize("text, expected", FILES.values(), ids=FILES)
def test_mappings_of_other_files(tmp_path: Path, text: str, expected: Optional[Set[str]]) -> None:
    (tmp_path / "protocols.py").write_text(text)
    assert said("from protocols import apps\nuse(apps)", tmp_path) == expected
    assert said("import protocols\nuse(protocols.apps)", tmp_path) == expected


#: Mappings that are filled in a way that is seen, or that makes their keys unknown.
FILLED = {
    "mapping of the module in a function": 'apps = {"x": 1}\napps["http"] = 2\ndef f():\n    use(apps)\nf()',
    "filled by a function": 'apps = {"x": 1}\ndef f():\n    apps["http"] = 2\nf()\ndef g():\n    use(apps)\ng()',
    "attribute": """
        class Routes:
            def __init__(self):
                self.apps = {}
                self.apps["http"] = 1
                use(self.apps)
        Routes()
        """,
    "carried around a loop": 'apps = {"x": 1}\nfor _ in "ab":\n    use(apps)\n    apps["http"] = 1',
    "filled, then copied": 'x = {}\nx["http"] = 1\ny = x.copy()\nuse(y)',
    "filled, then unpacked": 'x = {}\nx["http"] = 1\nuse({**x})',
    "filled, then unpacked by dict": 'x = {}\nx["http"] = 1\nuse(dict(**x))',
    "filled, then merged": 'x = {}\nx["http"] = 1\nuse(x | {})',
    "filled, then handed to dict": 'x = {}\nx["http"] = 1\nuse(dict(x))',
    "chosen among filled ones": 'x = {}\nx["http"] = 1\nuse(x if coin() else {})',
    "chosen by or": 'x = {}\nx["http"] = 1\nuse(x or {"x": 1})',
    "named on the way": 'x = {}\nx["http"] = 1\nuse(y := x)',
    "handed on by keyword": 'def fill(to):\n    to["http"] = 1\nx = {}\nfill(to=x)\nuse(x)',
    "filled through a list": 'x = {}\nfor y in [x]:\n    y["http"] = 1\nuse(x)',
    "filled by a bound method": 'x = {}\nadd = x.update\nadd(http=1)\nuse(x)',
    "filled by its own method": 'x = {}\nx.__setitem__("http", 1)\nuse(x)',
}


@pytest.mark.parametrize("source", FILLED.values(), ids=FILLED)
def test_no_key_is_missed(source: str) -> None:
    keys = said(source)
    assert keys is None or observed(source) <= keys


def test_a_mapping_that_a_function_fills_and_returns() -> None:
    source = 'def make():\n    m = {"x": 1}\n    m["http"] = 2\n    return m\nuse(make())'
    keys = said(source)
    assert keys is None or observed(source) <= keys


def test_a_mapping_of_another_file_that_is_filled_here(tmp_path: Path) -> None:
    (tmp_path / "protocols.py").write_text('apps = {"x": 1}\n')
    assert said('import protocols\nprotocols.apps["http"] = 1\nuse(protocols.apps)', tmp_path) in (None, {"x", "http"})


@pytest.mark.parametrize("again", ["dict(x)", '{**x, "y": 1}', 'x | {"y": 1}', "x.copy()"])
def test_a_mapping_that_is_filled_and_then_merged_under_its_own_name(again: str) -> None:
    source = f'x = {{"x": 1}}\nx["http"] = 2\nx = {again}\nuse(x)'
    keys = said(source)
    assert keys is None or observed(source) <= keys
