"""How a rule is declared.

A rule is one small module with one declaration and the functions that it registers:

    RULE = Rule(code="CHN301", symbol="protocol-type-router-without-http", ...)

    @RULE.check(ast.Call)
    def router(context: Context, node: ast.Call) -> Iterator[Problem]:
        ...

The engine walks a file once and hands each function the nodes of the types that it asked for. A rule about what stands
where an ASGI application is expected names the kinds of it instead:

    @RULE.check_slot(Kind.SYNC)
    def misread(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
        ...

Neither has to ask whether the code is meant for another version of Channels, nor which files an answer took: the
engine does, for every finding.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Tuple, Type, TypeVar, Union

from channels3_lint.source import Fix, Safety, Source

if TYPE_CHECKING:
    from channels3_lint.semantics.context import Context
    from channels3_lint.semantics.kinds import Application, Kind
    from channels3_lint.semantics.slots import Slot
    from channels3_lint.semantics.syntax import Reportable

#: Where the pages of the rules are.
SITE = "https://channels3-lint.readthedocs.io/en/latest/"

#: What the prefilter looks for in a text.
Word = Union[str, "re.Pattern[str]"]


@dataclass(frozen=True)
class Problem:
    """What a rule found, before the engine knows file and columns.

    ``is_inferred`` says whether it took more than this file: None leaves that to the engine, which knows the files that
    were consulted while the rule ran; only where one run finds several things does a rule know better. ``make_fix`` is
    called when a driver wants the fix, and not before.
    """

    node: Reportable
    message: str
    is_inferred: Optional[bool] = None
    make_fix: Optional[Callable[[Source], Fix]] = None


Check = Callable[["Context", Any], Iterator[Problem]]
CheckT = TypeVar("CheckT", bound=Check)
SlotCheck = Callable[["Context", "Slot", "Application"], Iterator[Problem]]
SlotCheckT = TypeVar("SlotCheckT", bound=SlotCheck)


@dataclass(frozen=True)
class Rule:
    """One rule.

    ``code`` is the flake8 code, ``symbol`` the name pylint shows, ``since`` the version of Channels from which the code
    warns or breaks, ``summary`` one sentence for a table. A file whose text has none of the words of ``prefilter``
    cannot have a finding of this rule. Words in a tuple count where the text has all of them: first a plain and rare
    one, then others, or patterns. ``is_fixable`` says that its findings may have a fix; ``needs_asgi`` that nothing is
    found in a file without any code about ASGI, and with no name that leads to such code, unless its text has one of
    ``words_without_asgi``.
    """

    code: str
    symbol: str
    since: str
    summary: str
    prefilter: Tuple[Union[str, Tuple[Word, ...]], ...]
    is_fixable: bool = False
    needs_asgi: bool = True
    words_without_asgi: Tuple[str, ...] = ()
    checks: Dict[Type[ast.AST], List[Check]] = field(default_factory=dict, compare=False, repr=False)
    slot_checks: Dict[Kind, List[SlotCheck]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_opt_in(self) -> bool:
        """Whether the rule is off until it is switched on: the band of conventions."""
        return self.code.startswith("CHN9")

    def may_concern(self, text: str) -> bool:
        """Whether something may be found in a text without any code about ASGI."""
        return not self.needs_asgi or any(word in text for word in self.words_without_asgi)

    @property
    def url(self) -> str:
        """The address of the rule's page."""
        return f"{SITE}rules/{self.symbol}/"

    @property
    def short_url(self) -> str:
        """An address that leads to the page, and that no terminal breaks at a hyphen."""
        return f"{SITE}rules/{self.code}/"

    def check(self, *types: Type[ast.AST]) -> Callable[[CheckT], CheckT]:
        """Register a function for nodes of each of these types."""

        def register(function: CheckT) -> CheckT:
            for type_ in types:
                self.checks.setdefault(type_, []).append(function)
            return function

        return register

    def cell(self, kind: Kind, message: str, appended: str = "") -> None:
        """Register one cell of the table: in every slot, what is of this kind is reported with this message.

        ``{written}`` in the message is what stands in the slot, as it is written; ``appended`` what mends it.
        """

        def stands_there(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
            fix = appending(slot.node, appended) if appended else None
            yield Problem(slot.node, message.format(written=ast.unparse(slot.node)), make_fix=fix)

        self.slot_checks.setdefault(kind, []).append(stands_there)

    def check_slot(self, *kinds: Kind) -> Callable[[SlotCheckT], SlotCheckT]:
        """Register a function for slots in which something of one of these kinds may stand."""

        def register(function: SlotCheckT) -> SlotCheckT:
            for kind in kinds:
                self.slot_checks.setdefault(kind, []).append(function)
            return function

        return register


def appending(node: ast.expr, text: str) -> Callable[[Source], Fix]:
    """The fix that writes a text right after an expression."""

    def fix(source: Source) -> Fix:
        return Fix(f"Add {text}", Safety.SAFE, (source.after(node, text),))

    return fix
