"""What an import leads to while the apps are not loaded: what no case can show, and what is bounded."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Dict, List, Optional

import pytest

from channels3_lint.semantics import import_time
from channels3_lint.semantics.import_time import EntryImport
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module, Project
from channels3_lint.settings import Settings

MODEL = "from django.db import models\n\n\nclass Order(models.Model):\n    pass\n"


def write(folder: Path, files: Dict[str, str]) -> None:
    for name, text in {"manage.py": "", "shop.py": MODEL, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def start(folder: Path, text: str, name: str = "asgi.py", tree: Optional[ast.Module] = None) -> EntryImport:
    module = Module(str(folder / name), text, tree or ast.parse(text))
    context = Context(Project(), module, Settings())
    return EntryImport(context.names, context.guards, module)


def reached(folder: Path, text: str, files: Dict[str, str]) -> List[str]:
    write(folder, files)
    return [" -> ".join(found.chain) for found in start(folder, text).reached]


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match came with Python 3.10")
def test_any_case_may_match(tmp_path: Path) -> None:
    text = "import os\nmatch os.name:\n    case 'nt':\n        import quiet\n    case _:\n        import shop\n"
    assert reached(tmp_path, text, {"quiet.py": ""}) == ["shop"]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="except* came with Python 3.11")
def test_a_group_is_caught_as_well(tmp_path: Path) -> None:
    text = "try:\n    import shop\nexcept* {}:\n    pass\n"
    assert reached(tmp_path, text.format("OSError"), {}) == ["shop"]
    assert reached(tmp_path, text.format("Exception"), {}) == []


LOOPS = {
    "while True:\n    import shop\n    break\n": ["shop"],
    "while False:\n    import shop\n": [],
    "while False:\n    pass\nelse:\n    import shop\n": ["shop"],
    "import os\nwhile os.environ:\n    import shop\n": ["shop"],
}


@pytest.mark.parametrize("text, expected", LOOPS.items(), ids=LOOPS)
def test_loops_run_as_their_tests_say(tmp_path: Path, text: str, expected: List[str]) -> None:
    assert reached(tmp_path, text, {}) == expected


TESTS = {
    "TYPE_CHECKING": False, "TYPE_CHECKING or x": True, "TYPE_CHECKING and x": False, "TYPE_CHECKING or 0": False,
    "not TYPE_CHECKING": True, "1 and x": True, "x and 0": False, "x or 0": True, "not x": True, "1 and not 0": True,
    "x == 'nt'": True, "x != 'nt'": True, "__name__ != '__main__'": True, "'__main__' == __name__": False,
}  # fmt: skip


@pytest.mark.parametrize("test, may_run", TESTS.items(), ids=TESTS)
def test_what_is_known_of_a_test(tmp_path: Path, test: str, may_run: bool) -> None:
    text = "from os import environ as x\nfrom typing import TYPE_CHECKING\n"
    assert reached(tmp_path, f"{text}if {test}:\n    import shop\n", {}) == ["shop"] * may_run


def test_a_package_that_reaches_a_model_was_misunderstood(tmp_path: Path) -> None:
    write(tmp_path, {"config/__init__.py": "import shop\n"})
    assert start(tmp_path, "import shop\n", "config/asgi.py").reached == []


def test_what_a_package_imports_is_imported(tmp_path: Path) -> None:
    write(tmp_path, {"config/__init__.py": "import config.celery\n", "config/celery.py": "import config.asgi\n"})
    found = start(tmp_path, "import config.celery\nimport shop\n", "config/asgi.py")
    assert [place.chain for place in found.reached] == [("shop",)]


def test_a_file_that_does_not_parse_gives_nothing(tmp_path: Path) -> None:
    assert reached(tmp_path, "import broken\nimport broken.part\n", {"broken.py": "import shop\nimport (\n"}) == []


def test_installed_files_are_read_where_they_speak_of_django(tmp_path: Path) -> None:
    installed = "lib/site-packages/"
    files = {
        f"{installed}accounts/__init__.py": "",
        f"{installed}accounts/models.py": MODEL,
        f"{installed}graphs/__init__.py": "import shop\n",
        f"{installed}tools.py": "def start():\n    django_tools.setup()\n\n\ndef plan():\n    start()\n",
        f"{installed}plain.py": "def start():\n    get_application()\n",
    }
    write(tmp_path, files)
    text = "import graphs\nimport accounts.models\nimport plain\nplain.start()\nimport shop\nimport tools\n"
    text += "tools.plan()\n"
    module = Module(str(tmp_path / "asgi.py"), text, ast.parse(text))
    context = Context(Project([str(tmp_path / installed)]), module, Settings())
    found = EntryImport(context.names, context.guards, module)
    assert [place.chain for place in found.reached] == [("accounts.models",), ("shop",)]
    assert found.setups == ["setup"]
    parsed = {Path(path).name for path in context.project.parsed}
    assert "models.py" in parsed and "__init__.py" not in parsed


def chain(length: int) -> Dict[str, str]:
    return {f"m{index}.py": f"import m{index + 1}\n" for index in range(length)} | {f"m{length}.py": "import shop\n"}


def test_a_chain_has_a_bound(tmp_path: Path) -> None:
    assert reached(tmp_path, "import m30\nimport m0\n", chain(60)) != []
    assert [place.place.lineno for place in start(tmp_path, "import m0\nimport m30\n").reached] == [2]


def test_the_number_of_files_has_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_time, "MAX_RUNS", 10)
    assert reached(tmp_path, "import m0\n", chain(8)) != []
    assert reached(tmp_path, "import m0\n", chain(12)) == []


def test_each_file_is_run_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layers = 12
    files = {
        f"layer{index}_{side}.py": f"import layer{index + 1}_a\nimport layer{index + 1}_b\n"
        for index in range(layers)
        for side in "ab"
    }
    files |= {f"layer{layers}_a.py": "import layer0_a\n", f"layer{layers}_b.py": ""}
    monkeypatch.setattr(import_time, "MAX_RUNS", 2 * (layers + 2))
    assert reached(tmp_path, "import layer0_a\nimport layer0_b\nimport shop\n", files) == ["shop"]


def test_what_failed_and_was_caught_is_run_again(tmp_path: Path) -> None:
    files = {
        "first.py": "try:\n    import second\nexcept Exception:\n    pass\nimport third\n",
        "second.py": "import fourth\nimport shop\n",
        "third.py": "import fourth\n",
        "fourth.py": "import second\n",
    }
    found = reached(tmp_path, "import first\nimport third\nimport fourth\n", files)
    assert found == ["third -> fourth -> second -> shop", "fourth -> second -> shop"]


def test_code_may_nest_deeper_than_any_stack(tmp_path: Path) -> None:
    tree = ast.parse("import shop\nif apps: pass\nimport shop\n")
    test: ast.expr = ast.Name("apps", ast.Load())
    for _ in range(10_000):
        test = ast.UnaryOp(ast.Not(), test)
    tree.body[1].test = test  # type: ignore[attr-defined]
    write(tmp_path, {})
    assert len(start(tmp_path, "", tree=tree).reached) == 1
