"""What pytest injects into tests and fixtures, held against pytest.

Every case is a folder. What its tests hand to ``use`` when pytest runs them is what must be said to be handed over.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Mapping, Set

import pytest

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.values import Literal

#: Has what is handed to ``use`` written down, with the folder of the file that does so.
CONFTEST = """
import builtins, json, os, sys

def use(value):
    with open(os.environ["USED"], "a") as file:
        folder = os.path.dirname(sys._getframe(1).f_code.co_filename)
        file.write(json.dumps([os.path.relpath(folder, os.path.dirname(__file__)), value]) + "\\n")

builtins.use = use
"""

#: The files of a case, by their names.
Files = Dict[str, str]

ROOM = "@pytest.fixture\ndef room():\n    return {}\n"
TEST = "def test_room(room):\n    use(room)\n"

CASES: Dict[str, Files] = {
    "returned": {"test": ROOM.format(1) + TEST},
    "yielded": {"test": "@pytest.fixture\ndef room():\n    yield 1\n" + TEST},
    "returned in branches": {
        "test": "@pytest.fixture(params=[True, False])\ndef room(request):\n    if request.param:\n        return 1\n"
        "    return 2\n" + TEST
    },
    "called": {"test": "@pytest.fixture(scope='session')\ndef room():\n    return 1\n" + TEST},
    "imported": {"test": "from pytest import fixture\n@fixture\ndef room():\n    return 1\n" + TEST},
    "named": {"test": "@pytest.fixture(name='room')\ndef a_room():\n    return 1\n" + TEST},
    "of the other's name": {
        "test": "@pytest.fixture(name='hall')\ndef room():\n    return 1\n"
        "@pytest.fixture(name='room')\ndef hall():\n    return 2\n" + TEST
    },
    "last of two": {"test": ROOM.format(1) + ROOM.format(2) + TEST},
    "of a fixture": {"test": ROOM.format(1) + "@pytest.fixture\ndef hall(room):\n    return room\n"
                     "def test_hall(hall):\n    use(hall)\n"},
    "in a fixture": {"test": ROOM.format(1) + "@pytest.fixture\ndef hall(room):\n    use(room)\n"
                     "def test_hall(hall):\n    pass\n"},
    "for a method": {"test": ROOM.format(1) + "class TestRoom:\n    def test_room(self, room):\n        use(room)\n"},
    "of the class": {
        "test": ROOM.format(1) + "class TestRoom:\n    @pytest.fixture\n    def room(self):\n        return 2\n"
        "    def test_room(self, room):\n        use(room)\n"
    },
    "of another class": {
        "test": ROOM.format(1) + "class TestHall:\n    @pytest.fixture\n    def room(self):\n        return 2\n"
        "class TestRoom:\n    def test_room(self, room):\n        use(room)\n"
    },
    "beside other decorators": {
        "test": "def same(function):\n    return function\n@same\n@pytest.fixture\ndef room():\n    return 1\n" + TEST
    },
    "of conftest": {"conftest": ROOM.format(1), "test": TEST},
    "of conftest and the module": {"conftest": ROOM.format(1), "test": ROOM.format(2) + TEST},
    "of conftest through the module": {
        "conftest": ROOM.format(1), "test": "@pytest.fixture\ndef room(room):\n    return room\n" + TEST
    },
    "in conftest": {"conftest": ROOM.format(1) + "@pytest.fixture\ndef hall(room):\n    use(room)\n"
                    "    return room\n", "test": "def test_hall(hall):\n    use(hall)\n"},
    "params": {
        "test": "@pytest.fixture(params=[1, pytest.param(2, id='x', marks=()), 3])\ndef room(request):\n"
        "    return request.param\n" + TEST
    },
    "params by name": {
        "test": "ALL = (1, 2)\n@pytest.fixture(params=ALL)\ndef room(request):\n    yield request.param\n" + TEST
    },
    "parametrized": {"test": "@pytest.mark.parametrize('room', [1, 2])\n" + TEST},
    "parametrized by a list": {"test": "ALL = [1]\nALL += [2]\n@pytest.mark.parametrize('room', [*ALL])\n" + TEST},
    "parametrized in pairs": {
        "test": "@pytest.mark.parametrize('hall, room', [(1, 2), [3, 4], pytest.param(5, 6, id='x')])\n"
        "def test_room(hall, room):\n    use(room)\n"
    },
    "parametrized by names in a list": {
        "test": "@pytest.mark.parametrize(['hall', 'room'], [(1, 2)])\ndef test_room(hall, room):\n    use(hall)\n"
    },
    "parametrized by names in a tuple": {
        "test": "@pytest.mark.parametrize(('hall', 'room'), [(1, 2)])\ndef test_room(hall, room):\n    use(room)\n"
    },
    "parametrized with param": {
        "test": "@pytest.mark.parametrize('room', [pytest.param(1, marks=[]), 2])\n" + TEST
    },
    "parametrized twice": {
        "test": "@pytest.mark.parametrize('room', [1, 2])\n@pytest.mark.parametrize('hall', [3])\n"
        "def test_room(hall, room):\n    use(room)\n"
    },
    "parametrized class": {
        "test": "@pytest.mark.parametrize('room', [1])\nclass TestRoom:\n    def test_room(self, room):\n"
        "        use(room)\n"
    },
    "parametrized before a fixture": {"test": ROOM.format(1) + "@pytest.mark.parametrize('room', [2])\n" + TEST},
}


def read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(str(path), text, ast.parse(text))


def said(module: Module) -> Set[int]:
    """What the calls of ``use`` in a module are handed."""
    names = Names(Project(), module)
    calls = [call for call in module.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == "use"]
    values = [value for call in calls for value in names.values(module, call.args[0])]
    return {ast.literal_eval(value.node) for value in values if isinstance(value, Literal)}


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"import pytest\n{text}", encoding="utf-8")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one for each case, by its name."""
    root = tmp_path_factory.mktemp("injection")
    for name, files in CASES.items():
        write(root / name, {"test_it" if key == "test" else key: text for key, text in files.items()})
    return root


@pytest.fixture(scope="module")
def observed(folders: Path) -> Dict[str, Set[int]]:
    """What pytest hands to ``use`` in each case."""
    (folders / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    used = folders / "used.txt"
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib",
         "-c", os.devnull, "--rootdir", str(folders), str(folders)],
        cwd=folders, env={"USED": str(used), "PYTHONDONTWRITEBYTECODE": "1"}, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    found: Dict[str, Set[int]] = {name: set() for name in CASES}
    rows: List[str] = used.read_text(encoding="utf-8").splitlines()
    for folder, value in map(json.loads, rows):
        found[folder].add(value)
    return found


@pytest.mark.parametrize("name", CASES)
def test_what_pytest_injects(name: str, folders: Path, observed: Dict[str, Set[int]]) -> None:
    assert observed[name]
    files = [path for path in (folders / name).glob("*.py") if "use(" in path.read_text(encoding="utf-8")]
    assert set().union(*map(said, map(read, files))) == observed[name]


#: Where pytest injects nothing, or fails.
NOTHING = {
    "helper": ROOM.format(1) + "def helper(room):\n    use(room)\n",
    "lambda": ROOM.format(1) + "helper = lambda room: use(room)\n",
    "lambda called like a test": ROOM.format(1) + "test_room = lambda room: use(room)\n",
    "function of the name": "def room():\n    return 1\n" + TEST,
    "fixture of another name": "@pytest.fixture(name='hall')\ndef room():\n    return 1\n" + TEST,
    "parameter of another name": "@pytest.mark.parametrize('hall', [1])\n" + TEST,
    "names unpacked": "@pytest.mark.parametrize(*['room', [1]])\n" + TEST,
    "other decorator": "@pytest.mark.usefixtures('room', [1])\n" + TEST,
    "short row": "@pytest.mark.parametrize('hall, room', [(1,)])\ndef test_room(hall, room):\n    use(room)\n",
    "row that is none": "@pytest.mark.parametrize('hall, room', [1])\ndef test_room(hall, room):\n    use(hall)\n",
    "param without a value": "@pytest.mark.parametrize('room', [pytest.param()])\n" + TEST,
    "request of a test": "def test_room(request):\n    use(request.param)\n",
    "no params": "@pytest.fixture\ndef room(request):\n    return request.param\n" + TEST,
    "other attribute of the request": (
        "@pytest.fixture(params=[1])\ndef room(request):\n    return request.node\n" + TEST
    ),
    "attribute of another fixture": (
        "@pytest.fixture(params=[1])\ndef room(hall):\n    return hall.param\n" + TEST
    ),
    "returns nothing": "@pytest.fixture\ndef room():\n    return\n" + TEST,
}


@pytest.mark.parametrize("source", NOTHING.values(), ids=NOTHING)
def test_what_is_not_injected(source: str, tmp_path: Path) -> None:
    write(tmp_path, {"test_it": source})
    assert said(read(tmp_path / "test_it.py")) == set()


def test_fixtures_of_other_libraries_are_not_injected(tmp_path: Path) -> None:
    text = "from behave import fixture\n@fixture\ndef room():\n    return 1\n" + TEST
    assert said(Module(str(tmp_path / "steps.py"), text, ast.parse(text))) == set()


@pytest.mark.parametrize("depth, is_found", [(7, True), (8, False)])
def test_how_far_above_conftest_is_looked_for(tmp_path: Path, depth: int, is_found: bool) -> None:
    folder = tmp_path.joinpath(*"abcdefgh"[:depth])
    write(tmp_path, {"conftest": ROOM.format(1)})
    write(folder, {"test_it": TEST})
    assert said(read(folder / "test_it.py")) == ({1} if is_found else set())


def test_the_nearest_conftest_comes_first(tmp_path: Path) -> None:
    write(tmp_path, {"conftest": ROOM.format(1), "chat/conftest": ROOM.format(2), "chat/live/test_it": TEST})
    assert said(read(tmp_path / "chat/live/test_it.py")) == {2}
