"""How control runs: every node of the running Python is classified, and suites end as the interpreter ends them."""

from __future__ import annotations

import ast
import contextlib
import itertools
import re
import sys
from textwrap import dedent, indent
from typing import Any, Dict, Iterator, List, Set, Tuple, Type

import pytest

from channels3_lint.semantics.control_flow import (
    EVALUATED,
    LEAVING,
    WITH_SUITES,
    End,
    block_ends,
    ends_of,
    evaluated,
    flow_of,
)

#: What is neither evaluated where a node is nor a part of its flow: it runs later, or never.
LATER = {
    "AnnAssign.annotation", "AsyncFunctionDef.body", "AsyncFunctionDef.returns", "FunctionDef.body",
    "FunctionDef.returns", "GeneratorExp.elt", "Lambda.body", "TypeAlias.name", "TypeAlias.value",
    "AsyncFunctionDef.type_params", "ClassDef.type_params", "FunctionDef.type_params", "TypeAlias.type_params",
    "AsyncFunctionDef.type_comment",
}  # fmt: skip


def kinds(base: Type[ast.AST]) -> Iterator[Type[ast.AST]]:
    """The node types of the running Python below one, deprecated ones left out."""
    for kind in base.__subclasses__():
        if kind.__module__ == "ast" and kind.__doc__ and "(" in kind.__doc__ or kind._fields == ():
            if not kind.__name__.startswith(("Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Index", "ExtSlice")):
                yield kind
        yield from kinds(kind)


def fields(kind: Type[ast.AST]) -> List[Tuple[str, str]]:
    """The fields of a node type with the names of their types, as the grammar in its docstring has them."""
    signature = re.search(r"\((.*)\)", (kind.__doc__ or "").replace("\n", " "))
    return [(name, of.strip("*?")) for of, name in re.findall(r"([\w*?]+) (\w+)", signature[1] if signature else "")]


EVERY = sorted({kind.__name__: kind for base in (ast.stmt, ast.expr) for kind in kinds(base)}.items())


def test_there_are_as_many_as_in_the_grammar() -> None:
    names = [name for name, _ in EVERY]
    assert {"If", "Match" if sys.version_info >= (3, 10) else "If", "Try", "While", "Call", "Lambda"} <= set(names)
    assert len(names) > 50


@pytest.mark.parametrize("name, kind", EVERY, ids=[name for name, _ in EVERY])
def test_every_node_type_is_classified(name: str, kind: Type[ast.AST]) -> None:
    assert name in EVALUATED
    suites = [field for field, of in fields(kind) if of in ("stmt", "excepthandler", "match_case")]
    if suites and f"{name}.{suites[0]}" not in LATER:
        assert name in WITH_SUITES


PARTS = ("stmt", "expr", "excepthandler", "match_case", "withitem", "arguments", "keyword", "comprehension")


@pytest.mark.parametrize("name, kind", EVERY, ids=[name for name, _ in EVERY])
def test_no_part_of_a_node_is_forgotten(name: str, kind: Type[ast.AST]) -> None:
    """Each field is evaluated where the node is, or part of its flow, or runs later."""
    held = {field for field, of in fields(kind) if of in PARTS}
    told = set(EVALUATED[name].split()) | {entry.partition(".")[2] for entry in LATER if entry.startswith(f"{name}.")}
    assert told - {"type_params", "type_comment"} <= held
    if name not in WITH_SUITES and name != "GeneratorExp":
        assert held <= told


EXAMPLES = [
    "if a:\n    b\nelif c:\n    d\nelse:\n    e",
    "while a:\n    b\nelse:\n    c",
    "for a in b:\n    c\nelse:\n    d",
    "async def f():\n    async for a in b:\n        c\n    else:\n        d\n    async with a as b, c:\n        d",
    "with a as b, c as (d, e):\n    f",
    "try:\n    a\nexcept b as c:\n    d\nexcept:\n    e\nelse:\n    f\nfinally:\n    g",
    "@a\nclass B(c, D=e):\n    f",
    "a if b else c",
    "a and b and c",
]
if sys.version_info >= (3, 10):
    EXAMPLES.append("match a:\n    case [b, *c] if d:\n        e\n    case {'x': f.G(h), **i}:\n        j")
if sys.version_info >= (3, 11):
    EXAMPLES.append("try:\n    a\nexcept* b as c:\n    d\nelse:\n    e\nfinally:\n    f")


@pytest.mark.parametrize("source", EXAMPLES)
def test_a_flow_has_every_statement_and_expression(source: str) -> None:
    seen: Set[ast.AST] = set()
    stack: List[ast.AST] = [*ast.parse(source).body]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        flow = flow_of(node)
        stack += evaluated(node)
        for part in flow.parts if flow is not None else ():
            stack += part.block if part.block is not None else [part.node]
        stack += node.body if isinstance(node, ast.AsyncFunctionDef) else []
    texts = {node.id for node in seen if isinstance(node, ast.Name)}
    patterns = {pattern for node in seen for pattern in ast.walk(node) if type(node).__name__.startswith("Match")}
    texts |= {node.id for node in patterns if isinstance(node, ast.Name)}
    texts |= {str(getattr(node, field, None)) for node in seen | patterns for field in ("name", "rest")}
    assert set(re.findall(r"\b[a-k]\b", source)) - {"f" if "def f" in source else ""} <= texts


#: Bodies of a loop in a function; ``coin()`` is either, ``fail()`` may raise.
BODIES = {
    "nothing": "pass",
    "return": "return",
    "raise": "raise ValueError",
    "break": "break",
    "continue": "continue",
    "if without else": "if coin():\n    return",
    "if with else": "if coin():\n    return\nelse:\n    break",
    "elif": "if coin():\n    return\nelif coin():\n    break\nelse:\n    continue",
    "after a jump": "return\nbreak",
    "while": "while coin():\n    return",
    "while without end": "while True:\n    if coin():\n        return",
    "while with break": "while True:\n    if coin():\n        break",
    "while, break in else": "while coin():\n    pass\nelse:\n    break",
    "for": "for x in [1]:\n    continue",
    "for, all rounds break": "for x in [1] if coin() else []:\n    break\nelse:\n    return",
    "try": "try:\n    fail()\nexcept ValueError:\n    return",
    "try, bare": "try:\n    raise ValueError\nexcept:\n    break",
    "try, else": "try:\n    fail()\nexcept ValueError:\n    continue\nelse:\n    return",
    "finally": "try:\n    return\nfinally:\n    coin()",
    "finally that returns": "try:\n    fail()\nfinally:\n    return",
    "finally that breaks": "try:\n    return\nfinally:\n    break",
    "finally that may continue": "try:\n    return\nfinally:\n    if coin():\n        continue",
    "finally after break": "try:\n    if coin():\n        break\nfinally:\n    coin()",
    "nested finally": "try:\n    try:\n        return\n    finally:\n        fail()\nexcept ValueError:\n    continue",
    "with": "with given():\n    return",
    "with suppress": "with suppress(ValueError):\n    raise ValueError",
    "with suppress, return": "with suppress(ValueError):\n    fail()\n    return",
    "definition": "def f():\n    return\nclass C:\n    pass",
}
if sys.version_info >= (3, 10):
    BODIES["match"] = "match coin():\n    case True:\n        return"
    BODIES["match, all"] = "match coin():\n    case True:\n        return\n    case _:\n        break"
    BODIES["match, name"] = "match coin():\n    case x:\n        continue"
    BODIES["match, guard"] = "match coin():\n    case x if coin():\n        continue"
    BODIES["match, either"] = "match coin():\n    case True | _:\n        continue"
    BODIES["match, as"] = "match coin():\n    case _ as x:\n        break"
    BODIES["match, sequence"] = "match [1] if coin() else 2:\n    case [x]:\n        break"
if sys.version_info >= (3, 11):
    BODIES["except*"] = "try:\n    fail()\nexcept* ValueError:\n    coin()\nelse:\n    return"

FUNCTION = """
def run(coin, fail, given, suppress, ends):
    for turn in [1, 2]:
        if turn == 2:
            ends.add("CONTINUE")
            return
{body}
        ends.add("NEXT")
        return "next"
    else:
        return
    ends.add("BREAK")
    return "break"
"""


class Undecided(BaseException):
    """More is asked than was decided."""


def observed(body: str) -> Set[str]:
    """How a body ended, over all outcomes of what it calls."""
    found: Set[str] = set()
    names: Dict[str, object] = {}
    exec(compile(FUNCTION.format(body=indent(dedent(body), " " * 8)), "snippet", "exec"), names)
    for outcomes in itertools.product([True, False], repeat=4):
        coins = iter(outcomes)

        def coin() -> bool:
            for outcome in coins:
                return outcome
            raise Undecided

        def fail() -> None:
            if coin():
                raise ValueError

        ends: Set[str] = set()
        try:
            run: Any = names["run"]
            value = run(coin, fail, contextlib.nullcontext, contextlib.suppress, ends)
        except Undecided:
            ends = set()
        except ValueError:
            ends = {"RAISE"}
        else:
            ends = ends or ({"RETURN"} if value is None else set())
        found |= ends
    return found


@pytest.mark.parametrize("name", BODIES)
def test_a_suite_ends_as_the_interpreter_ends_it(name: str) -> None:
    loop = ast.parse(f"def f():\n    while 1:\n{indent(BODIES[name], ' ' * 8)}").body[0]
    block = loop.body[0].body  # type: ignore[attr-defined]
    said = {end.name for end in block_ends(block)}
    assert observed(BODIES[name]) <= said
    # Anything may raise; of the other ends none is said that never is seen.
    assert said - {"RAISE"} == observed(BODIES[name]) - {"RAISE"}


def test_what_leaves_ends_in_its_own_way() -> None:
    for name, end in LEAVING.items():
        assert ends_of(getattr(ast, name)()) == {end, End.RAISE}
