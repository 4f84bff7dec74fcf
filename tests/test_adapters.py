"""What says that code works with both ways of calling an application: its words, and the same for every rule."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List

import pytest

from channels3_lint import check
from channels3_lint.semantics.adapters import STYLES, names_style

#: Middleware of Channels 2, and a call in two halves in one of Channels 3.
SOURCES = {
    "CHN103": """
from channels.middleware import BaseMiddleware


class {}(BaseMiddleware):
    def __call__(self, scope):
        return self.inner(scope)
""",
    "CHN107": """
from channels.middleware import BaseMiddleware


class {}(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(scope)(receive, send)
""",
}

SILENT = ["".join(word.capitalize() for word in style) + "Middleware" for style in STYLES] + [
    "ASGI2Middleware",
    "ASGI3To2",
    "Asgi_2_Middleware",
    "DoubleCallables",
    "TwoCallsOfOne",
]

REPORTED = [
    "AsgiMiddleware",
    "Asgi4Middleware",
    "CallMiddleware",
    "CompatMode",
    "DoubleSubmitCookie",
    "Incompatible",
    "LegacyTokenMiddleware",
    "RecallTwoUsers",
    "SingleUser",
    "Redoublecallable",
]


def codes(folder: Path, source: str) -> List[str]:
    return [finding.rule.code for finding in check(str(folder / "middleware.py"), source)]


@pytest.mark.parametrize("code", SOURCES)
@pytest.mark.parametrize("name", SILENT)
def test_a_name_that_says_so_silences_every_rule(name: str, code: str, tmp_path: Path) -> None:
    assert names_style(name)
    assert codes(tmp_path, SOURCES[code].format(name)) == []


@pytest.mark.parametrize("code", SOURCES)
@pytest.mark.parametrize("name", REPORTED)
def test_a_part_of_a_word_says_nothing(name: str, code: str, tmp_path: Path) -> None:
    assert not names_style(name)
    assert codes(tmp_path, SOURCES[code].format(name)) == [code]


@pytest.mark.parametrize("style", STYLES, ids="_".join)
def test_snake_case_and_camel_case_are_alike(style: List[str]) -> None:
    camel = "".join(word.capitalize() for word in style)
    assert names_style("_".join(style)) and names_style(f"to_{'_'.join(style)}s") and names_style(camel)
    assert names_style(re.sub(r"^(\w)", lambda first: first[0].lower(), camel))
    assert not any(names_style(word) for word in style)


@pytest.mark.parametrize("code", SOURCES)
def test_what_asks_for_the_style_says_so_as_well(code: str, tmp_path: Path) -> None:
    source = SOURCES[code].format("TokenMiddleware")
    question = "        if is_double_callable(self.inner):\n            pass\n        return"
    asks = source.replace("        return", question)
    assert codes(tmp_path, source) == [code]
    assert codes(tmp_path, asks) == []
