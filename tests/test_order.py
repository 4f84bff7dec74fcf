"""The same findings whatever the order: of files, of rules, of definitions, of questions, around circles as well."""

from __future__ import annotations

import ast
import itertools
import random
import tokenize
from functools import lru_cache
from pathlib import Path
from textwrap import dedent
from typing import Dict, Iterator, List, Sequence, Set, Tuple

import pytest

import hosts
from cases import Case, all_cases
from channels3_lint import RULES, Finding, Linter, Rule
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.syntax import Definition
from channels3_lint.semantics.values import Value

EXAMPLES = Path(__file__).parent.parent / "examples"

CASES = [*all_cases(), *(Case(folder) for folder in sorted(EXAMPLES.iterdir()) if folder.is_dir())]

every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.path.name)


def text_of(file: Path) -> str:
    with tokenize.open(file) as opened:
        return opened.read()


def findings(case: Case, files: Sequence[Path], rules: Sequence[Rule] = RULES) -> List[Finding]:
    """What one linter finds in files, one after the other."""
    settings = hosts.settings_of(case)
    opt_in = {name for rule in rules if rule.is_opt_in for name in (rule.code, rule.symbol)}
    linter = Linter(settings.__class__(**{**vars(settings), "enable": tuple(opt_in & set(settings.enable))}), rules)
    return [finding for file in files for finding in linter.check(str(file), text_of(file))]


def by_place(found: Sequence[Finding]) -> List[Tuple[object, ...]]:
    return sorted((f.path, f.span, f.rule.code, f.message, f.confidence.value) for f in found)


@lru_cache(maxsize=None)
def usual(path: Path) -> List[Tuple[object, ...]]:
    case = Case(path)
    return by_place(findings(case, case.files))


@every_case
def test_files_in_any_order(case: Case) -> None:
    shuffled = list(case.files)
    random.Random(len(shuffled)).shuffle(shuffled)
    for files in (case.files[::-1], shuffled, case.files * 2):
        assert by_place(findings(case, files))[:: len(files) // max(len(case.files), 1)] == usual(case.path)


@every_case
def test_each_file_alone(case: Case) -> None:
    assert by_place([found for file in case.files for found in findings(case, [file])]) == usual(case.path)


@every_case
def test_rules_in_any_order(case: Case) -> None:
    assert by_place(findings(case, case.files, RULES[::-1])) == usual(case.path)


@every_case
def test_each_rule_alone(case: Case) -> None:
    codes = {row[2] for row in usual(case.path)}
    alone = [found for rule in RULES if rule.code in codes for found in findings(case, case.files, [rule])]
    assert by_place(alone) == usual(case.path)


# Definitions


def exchanged(text: str) -> Iterator[str]:
    """The text with two neighbouring definitions exchanged, where neither needs the other when it is made."""
    tree = ast.parse(text)
    lines = text.split("\n")
    for first, second in zip(tree.body, tree.body[1:]):
        if isinstance(first, DEFINITIONS) and isinstance(second, DEFINITIONS):
            if first.name != second.name and first.name not in needed(second) and second.name not in needed(first):
                start, middle, end = begin(first), first.end_lineno or 0, second.end_lineno or 0
                yield "\n".join([*lines[:start], *lines[middle:end], *lines[start:middle], *lines[end:]])


DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def begin(node: Definition) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1


def needed(node: Definition) -> Set[str]:
    """The names that a definition may read when it is made."""
    parts: List[ast.AST] = [node]
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        parts = [*node.decorator_list, node.args, *filter(None, [node.returns])]
    return {name.id for part in parts for name in ast.walk(part) if isinstance(name, ast.Name)}


def said(found: Sequence[Finding], text: str) -> List[Tuple[str, str, str]]:
    """Findings by what stands in their lines, wherever these have moved."""
    lines = text.split("\n")
    return sorted((f.rule.code, f.message, lines[f.span.line - 1]) for f in found)


@every_case
def test_definitions_in_any_order(case: Case) -> None:
    for file in case.files:
        text = text_of(file)
        linter = Linter(hosts.settings_of(case))
        before = said(linter.check(str(file), text), text)
        for other in exchanged(text):
            assert said(linter.check(str(file), other), other) == before


def test_definitions_are_exchanged() -> None:
    assert sum(1 for case in CASES for file in case.files for _ in exchanged(text_of(file))) > 300


# Circles


#: Modules whose names lead to each other in circles, with what every name that leads out of one must stand for.
CIRCLES: Dict[str, Dict[str, str]] = {
    "a loop": {
        "a": """
            class Found: ...
            one = two = three = Found
            for turn in range(3):
                three = two
                two = one
                one = three if turn else two
            """,
    },
    "functions": {
        "a": """
            class Found: ...
            def one(): return two() or three()
            def two(): return one() or Found
            def three(): return two()
            """,
    },
    "imports": {
        "a": "from b import one, two\nclass Found: ...\nthree = two",
        "b": "from a import three as one\nfrom a import Found as two",
    },
    "star imports": {
        "a": "from b import *\nclass Found: ...\none = Found",
        "b": "from c import *\ntwo = one",
        "c": "from a import *\nthree = two",
    },
    "classes": {
        "a": """
            from b import Two
            class One(Two): ...
            class Found: ...
            one = One
            """,
        "b": """
            from a import Found, One
            class Two(One, Found): ...
            two = Two
            """,
    },
    "attributes": {
        "a": """
            class One:
                other = None
                def __init__(self):
                    self.two = Two()
            class Two:
                def __init__(self):
                    self.one = One()
                    self.found = One
            one = One().two.one.two.found
            two = Two().one.two.one.two.found
            """,
    },
    "parameters": {
        "a": """
            class Found: ...
            def one(x=None): return two(x)
            def two(x): return one(x) or x
            first = one(Found)
            second = two(Found)
            """,
    },
}


def module_in(folder: Path, name: str) -> Module:
    text = (folder / f"{name}.py").read_text(encoding="utf-8")
    return Module(str(folder / f"{name}.py"), text, ast.parse(text))


def shown(value: Value) -> str:
    node = getattr(value, "node", None)
    return f"{type(value).__name__} {getattr(node, 'name', getattr(value, 'name', ''))}"


@pytest.mark.parametrize("circle", CIRCLES)
def test_questions_in_any_order(circle: str, tmp_path: Path) -> None:
    for name, text in CIRCLES[circle].items():
        (tmp_path / f"{name}.py").write_text(dedent(text), encoding="utf-8")
    module = module_in(tmp_path, "a")
    questions = [node for node in ast.walk(module.tree) if isinstance(node, (ast.Name, ast.Call, ast.Attribute))]
    questions = [node for node in questions if not isinstance(getattr(node, "ctx", ast.Load()), ast.Store)][:6]
    answers: Dict[ast.AST, Set[Tuple[str, ...]]] = {}
    for order in itertools.permutations(questions):
        names = Names(Project(), module)
        for node in order:
            answers.setdefault(node, set()).add(tuple(sorted(map(shown, names.values(module, node)))))
    assert {ast.unparse(node): found for node, found in answers.items() if len(found) > 1} == {}
    everything = {value for found in answers.values() for values in found for value in values}
    assert any("Found" in value or "One" in value for value in everything)
