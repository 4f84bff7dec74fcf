"""The walls of the house: the core knows no host and runs no code; a rule knows no driver; a driver holds no check."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Iterator, Set

import pytest

import channels3_lint.rules
from channels3_lint import RULES, semantics
from channels3_lint.semantics import LAYERS

ROOT = Path(__file__).parent.parent
COMMAND = [ROOT / "channels3_lint" / "__main__.py", *sorted((ROOT / "channels3_lint" / "cli").rglob("*.py"))]
CORE = sorted(set((ROOT / "channels3_lint").rglob("*.py")) - set(COMMAND))
RULE_FILES = sorted((ROOT / "channels3_lint" / "rules").glob("[!_]*.py"))
SEMANTICS = sorted((ROOT / "channels3_lint" / "semantics").glob("*.py"))
DRIVERS = [ROOT / "flake8_channels3" / "__init__.py", ROOT / "pylint_channels3" / "__init__.py"]


def imports(file: Path) -> Iterator[str]:
    """The modules that a file imports, at any depth."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are absolute"
            yield node.module or ""


def relative_name(file: Path) -> str:
    return str(file.relative_to(ROOT))


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the list of standard modules came with Python 3.10")
@pytest.mark.parametrize("file", CORE, ids=relative_name)
def test_the_core_imports_the_standard_library_alone(file: Path) -> None:
    allowed = set(sys.stdlib_module_names) | {"channels3_lint"}
    assert {name.partition(".")[0] for name in imports(file)} <= allowed


@pytest.mark.parametrize("file", CORE, ids=relative_name)
def test_the_core_knows_no_command(file: Path) -> None:
    assert not any(name.startswith(("channels3_lint.cli", "channels3_lint.__main__")) for name in imports(file))


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the list of standard modules came with Python 3.10")
@pytest.mark.parametrize("file", COMMAND, ids=relative_name)
def test_the_command_sees_the_public_face_and_the_libraries_of_its_extra(file: Path) -> None:
    ours = {name for name in imports(file) if name.startswith("channels3_lint")}
    face = {"channels3_lint", "channels3_lint.requirement"}
    assert all(name in face or name.startswith("channels3_lint.cli") for name in ours)
    extra = {"pathspec", "rich", "tomli", "tomllib"}
    assert {name.partition(".")[0] for name in imports(file)} <= set(sys.stdlib_module_names) | extra | {
        "channels3_lint"
    }


@pytest.mark.parametrize("file", [*CORE, *COMMAND], ids=relative_name)
def test_the_core_never_runs_what_it_reads(file: Path) -> None:
    called: Set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called.add(node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
    assert called.isdisjoint({"exec", "eval", "__import__", "import_module", "exec_module", "run_path"})


@pytest.mark.parametrize("file", RULE_FILES, ids=relative_name)
def test_a_rule_knows_no_driver_and_no_other_rule(file: Path) -> None:
    known = {"channels3_lint", "channels3_lint.channels_api", "channels3_lint.rule"}
    ours = {name for name in imports(file) if name.startswith(("channels3_lint", "flake8", "pylint"))}
    assert all(name in known or name.startswith("channels3_lint.semantics.") for name in ours)


@pytest.mark.parametrize("file", SEMANTICS, ids=relative_name)
def test_a_layer_rests_on_those_below_it_alone(file: Path) -> None:
    below = () if file.stem == "__init__" else LAYERS[: LAYERS.index(file.stem)]
    prefix = f"{semantics.__name__}."
    assert {name[len(prefix) :] for name in imports(file) if name.startswith(prefix)} <= set(below)


def test_what_opt_in_rules_alone_need_is_not_imported() -> None:
    code = "import sys, channels3_lint; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    modules = set(done.stdout.split())
    assert "channels3_lint.semantics.names" in modules
    lazy = ("handshakes", "lists", "messages", "queries")
    assert modules.isdisjoint(f"channels3_lint.semantics.{name}" for name in lazy)


def test_every_layer_is_a_module() -> None:
    assert sorted(LAYERS) == sorted(file.stem for file in SEMANTICS if file.stem != "__init__")


@pytest.mark.parametrize("file", SEMANTICS, ids=relative_name)
def test_semantics_knows_no_rule(file: Path) -> None:
    assert not any(name.startswith(("channels3_lint.rule", "channels3_lint.engine")) for name in imports(file))


@pytest.mark.parametrize("file", DRIVERS, ids=relative_name)
def test_a_driver_sees_the_public_face_alone(file: Path) -> None:
    assert {name for name in imports(file) if name.startswith("channels3_lint")} == {"channels3_lint"}


def test_every_rule_module_is_registered_under_its_symbol() -> None:
    modules = {module.name for module in pkgutil.iter_modules(channels3_lint.rules.__path__)}
    assert modules == {rule.symbol.replace("-", "_") for rule in RULES}
    for rule in RULES:
        assert importlib.import_module(f"channels3_lint.rules.{rule.symbol.replace('-', '_')}").RULE is rule


def test_codes_and_symbols_are_unique_and_ordered() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.symbol for rule in RULES}) == len(RULES)


def test_every_rule_has_cases() -> None:
    assert {rule.symbol for rule in RULES} <= {path.name for path in (ROOT / "tests" / "cases").iterdir()}
