"""The pages of the rules: those of the site, which an installed package has with it."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple, Optional

from channels3_lint import SITE, Rule
from channels3_lint.cli.options import CommandError, rule_named
from channels3_lint.cli.terminal import WIDTH, encodable, is_coloured

HERE = Path(__file__).parent

#: Where the page of a rule is: beside this file in a package that was built (see ``setup.py``), else in the sources.
PLACES = (HERE / "pages", HERE.parent.parent / "docs" / "rules")

#: How a page says to which step of the guide its rule belongs.
STEP = re.compile(r"^In the guide: \[(?P<number>\d+)\. (?P<title>.+)\]\(\.\./\.\./migrating\.md#\S+\)\.$", re.M)

#: A link to another page of the site.
LINK = re.compile(r"\]\((?:\.\./)+(?P<page>[\w/-]+?)(?:/details)?\.md(?P<anchor>#[\w-]+)?\)")


class Step(NamedTuple):
    """A step of the guide."""

    number: int
    title: str


def text_of(rule: Rule) -> str:
    """The page of a rule, in Markdown; raises CommandError where the package was built without it."""
    for place in PLACES:
        path = place / rule.symbol / "details.md"
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise CommandError(f"the page of {rule.code} is not installed; it is at {rule.short_url}")


def step_of(rule: Rule) -> Optional[Step]:
    """The step of the guide that a rule belongs to; None where its page names none."""
    match = STEP.search(text_of(rule))
    return Step(int(match["number"]), match["title"].replace("`", "")) if match is not None else None


def show(name: str) -> int:
    """Show the page of a rule, by its code or symbol; raises CommandError where there is none."""
    rule = rule_named(name)
    text = LINK.sub(lambda link: f"]({SITE}{_page(link['page'])}/{link['anchor'] or ''})", text_of(rule))
    text = f"{text.rstrip()}\n\nThe page: {rule.short_url}\n"
    if is_coloured(sys.stdout):
        from rich.console import Console
        from rich.markdown import Markdown

        console = Console(force_terminal=True)
        console.width = min(console.width, WIDTH)
        console.print(Markdown(text, hyperlinks=False))
    else:
        sys.stdout.write(encodable(text, sys.stdout))
    return 0


def _page(name: str) -> str:
    """The address of a page below the site; another rule is named by its folder alone."""
    return name if name in ("migrating", "errors", "options", "installing", "command", "matrix") else f"rules/{name}"
