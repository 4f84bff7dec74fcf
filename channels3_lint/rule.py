"""How a rule is declared.

A rule is one small module with one declaration and the functions it registers:

    RULE = Rule(code="CHN301", symbol="protocol-type-router-without-http", ...)

    @RULE.check(ast.Call)
    def router(meaning: Meaning, module: Module, node: ast.Call) -> Iterator[Problem]:
        ...

The engine walks a file once and hands each function the nodes of the type it asked for. A function may also ask for
``Slot``, a place where an ASGI application stands.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Tuple, Type, TypeVar, Union

if TYPE_CHECKING:
    from channels3_lint.semantics.meaning import Meaning
    from channels3_lint.semantics.project import Module

#: Where the pages of the rules are.
SITE = "https://channels3-lint.readthedocs.io/en/latest/"

#: What the gate looks for in a text.
Word = Union[str, "re.Pattern[str]"]

Place = Union[ast.expr, ast.stmt, ast.alias]


@dataclass(frozen=True)
class Problem:
    """What a rule found, before the engine knows file and columns.

    ``inferred`` says that it took more than this file.
    """

    node: Place
    message: str
    inferred: bool = False


Check = Callable[["Meaning", "Module", Any], Iterator[Problem]]
CheckT = TypeVar("CheckT", bound=Check)


@dataclass(frozen=True)
class Rule:
    """One rule.

    ``code`` is the flake8 code, ``symbol`` the name pylint shows, ``since`` the version of Channels from which the code
    warns or breaks, ``summary`` one sentence for a table. ``words`` are the gate: a file whose text has none of them
    cannot have a finding of this rule. Words in a tuple count where the text has all of them: first a plain and rare
    one, then others, or patterns.
    """

    code: str
    symbol: str
    since: str
    summary: str
    words: Tuple[Union[str, Tuple[Word, ...]], ...]
    checks: Dict[Type[Any], List[Check]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_opt_in(self) -> bool:
        """Whether the rule is off until it is switched on: the band of conventions."""
        return self.code.startswith("CHN9")

    @property
    def url(self) -> str:
        """The address of the rule's page."""
        return f"{SITE}rules/{self.symbol}/"

    @property
    def short_url(self) -> str:
        """An address that leads to the page, and that no terminal breaks at a hyphen."""
        return f"{SITE}rules/{self.code}/"

    def check(self, *kinds: Type[Any]) -> Callable[[CheckT], CheckT]:
        """Register a function for each of these node types (or ``Slot``)."""

        def register(function: CheckT) -> CheckT:
            for kind in kinds:
                self.checks.setdefault(kind, []).append(function)
            return function

        return register
