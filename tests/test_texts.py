"""Which text a setting is, or how it ends, held against the interpreter.

A snippet hands a text to ``use``. In every run, whatever ``coin()`` and ``secret()`` give, it is one of those that are
said to be whole, or ends as one of the others does; None is said where that cannot be known.
"""

from __future__ import annotations

import ast
import itertools
from typing import Callable, Dict, List, Optional, Set, Tuple

import pytest

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.texts import texts

#: A text as it is said: how it ends, after a star where its beginning is unknown; None where nothing is known.
Said = Set[Optional[str]]


def said(source: str) -> Said:
    module = Module("/project/settings.py", source, ast.parse(source))
    [call] = [call for call in module.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == "use"]
    found = list(texts(Names(Project(), module), module, call.args[0]))
    return {text and (text.end if text.is_whole else f"*{text.end}") for text in found}


def observed(source: str) -> List[object]:
    """What ``use`` is handed."""
    found: List[object] = []
    code = compile(source, "snippet", "exec")
    for outcomes in itertools.product([True, False], repeat=3):
        coins, secrets = iter(outcomes), iter(("one", "two", "three"))
        functions: Dict[str, Callable[..., object]] = {
            "coin": lambda: next(coins, False), "secret": lambda: next(secrets), "use": found.append
        }  # fmt: skip
        exec(code, dict(functions))
    return found


TEXTS: Dict[str, Tuple[str, Said]] = {
    "written": ("use('a.b')", {"a.b"}),
    "empty": ("use('')", {""}),
    "named": ("x = 'a'\ny = x\nuse(y)", {"a"}),
    "of a class": ("class A:\n    x = 'a'\nuse(A.x)", {"a"}),
    "of a class, twice": ("class A:\n    x = 'a'\n    if coin():\n        x = 'b'\nuse(A.x)", {None}),
    "number": ("use(1)", {None}),
    "number by name": ("x = 1\nuse(x)", {None}),
    "unknown": ("x = secret()\nuse(x)", {None}),
    "chosen": ("use('a' if coin() else 'b' if coin() else 'c')", {"a", "b", "c"}),
    "chosen, in part unknown": ("use('a' if coin() else secret())", {"a", None}),
    "or": ("use(coin() or 'b')", {None, "b"}),
    "bound twice": ("if coin():\n    x = 'a'\nelse:\n    x = 'b'\nuse(x)", {None}),
    "bound twice, once to something unknown": ("x = 'a'\nif coin():\n    x = secret()\nuse(x)", {None}),
    "bound twice to the same": ("if coin():\n    x = y = 'a'\nelse:\n    x = 'a'\nuse(x)", {None}),
    "sum": ("use(secret() + '.a')", {"*.a"}),
    "sum of sums": ("use(secret() + ('.a' + '.b'))", {"*.b"}),
    "sum that ends in something unknown": ("use('a' + secret())", {None}),
    "sum of numbers": ("x = 1 + 2\nuse(x)", {None}),
    "f-string": ("use(f'{secret()}.a')", {"*.a"}),
    "f-string of two": ("use(f'{secret()}.{secret()}.a')", {"*.a"}),
    "f-string that ends in something unknown": ("use(f'a.{secret()}')", {None}),
    "empty f-string": ("use(f'')", {None}),
    "percent": ("use('%s.a' % secret())", {"*.a"}),
    "two percents": ("use('%s.%s.a' % (secret(), secret()))", {"*.a"}),
    "percent by name": ("use('%(x)s.a' % {'x': secret()})", {"*.a"}),
    "percent at the end": ("use('a.%s' % secret())", {None}),
    "percent of something unknown": ("use(secret() % ())", {None}),
    "percent of a number": ("use(7 % 4)", {None}),
    "percent without a place": ("use('a.b' % ())", {"*a.b"}),
    "format": ("use('{}.a'.format(secret()))", {"*.a"}),
    "format by name": ("use('{x}.{x}.a'.format(x=secret()))", {"*.a"}),
    "format at the end": ("use('a.{}'.format(secret()))", {None}),
    "format of something unknown": ("use(secret().format())", {None}),
    "other method": ("use('{}.a'.upper())", {None}),
    "product": ("use('a' * 2)", {None}),
    "call": ("use(str('a'))", {None}),
}


@pytest.mark.parametrize("source, expected", TEXTS.values(), ids=TEXTS)
def test_texts(source: str, expected: Said) -> None:
    assert said(source) == expected
    for text in observed(source):
        known = [end for end in expected if end is not None]
        assert None in expected or any(
            text == end or (end.startswith("*") and str(text).endswith(end[1:])) for end in known
        ), text


def test_where_a_text_is_written() -> None:
    source = "x = 'a'\nuse(x)"
    module = Module("/project/settings.py", source, ast.parse(source))
    [call] = module.nodes(ast.Call)
    [text] = texts(Names(Project(), module), module, call.args[0])
    assert text is not None
    assert (text.module, text.node.lineno, text.is_whole) == (module, 1, True)
