"""The page about the inside is true: what it names is there, and is entered in that order."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import CodeType, FrameType
from typing import Dict, List, Tuple

import pytest

from channels3_lint import Confidence, Linter

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "inside.md").read_text(encoding="utf-8")

CONSUMERS = """
from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    pass
"""

WAYS = {
    "route": ("routing.py", "CHN101", Confidence.INFERENCE),
    "middleware": ("middleware.py", "CHN103", Confidence.HIGH),
}


def way(name: str) -> Tuple[str, List[str]]:
    """The code of a way, and its steps."""
    match = re.search(rf"<!-- {name} -->\n```python\n(.*?)```\n\n(.*?)\n\n## ", PAGE, re.DOTALL)
    assert match is not None
    return match[1], re.findall(r"^\d+\. +(.*(?:\n +.*)*)", match[2], re.MULTILINE)


def code_of(dotted: str) -> CodeType:
    """The code of the function that a step names, the package left out."""
    module, _, name = dotted.rpartition(".")
    owner: object = None
    if module.rpartition(".")[2][:1].isupper():
        module, _, cls = module.rpartition(".")
        owner = getattr(importlib.import_module(f"channels3_lint.{module}"), cls)
    function = getattr(owner or importlib.import_module(f"channels3_lint.{module}"), name)
    found: CodeType = function.__code__
    return found


@pytest.mark.parametrize("name", WAYS)
def test_a_way_has_at_most_ten_steps_and_they_are_numbered(name: str) -> None:
    steps = way(name)[1]
    assert 5 < len(steps) <= 10
    assert all(step.startswith("**") for step in steps)


@pytest.mark.parametrize("name", WAYS)
def test_what_the_steps_name_is_entered_in_that_order(name: str, tmp_path: Path) -> None:
    text, steps = way(name)
    file, code, confidence = WAYS[name]
    (tmp_path / "chat").mkdir()
    for path, source in {"__init__.py": "", "consumers.py": CONSUMERS, file: text}.items():
        (tmp_path / "chat" / path).write_text(source, encoding="utf-8")
    mentioned = (dotted for step in steps for dotted in re.findall(r"`((?:\w+\.)+\w+)`", step))
    named = [dotted for dotted in mentioned if re.match(r"(semantics|rules|prefilter|source)\.", dotted)]
    wanted: Dict[CodeType, str] = {code_of(dotted): dotted for dotted in named}
    entered: List[str] = []

    def profile(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code in wanted:
            entered.append(wanted[frame.f_code])

    linter = Linter()
    sys.setprofile(profile)
    try:
        [finding] = linter.check(str(tmp_path / "chat" / file), text)
    finally:
        sys.setprofile(None)
    assert (finding.rule.code, finding.confidence) == (code, confidence)
    assert list(dict.fromkeys(entered)) == list(dict.fromkeys(named))


def test_short_names_are_those_of_classes() -> None:
    for dotted in set(re.findall(r"`([A-Z]\w+\.\w+)`", PAGE)):
        cls, name = dotted.split(".")
        modules = [path.stem for path in (ROOT / "channels3_lint" / "semantics").glob("[!_]*.py")]
        found = (importlib.import_module(f"channels3_lint.semantics.{module}") for module in modules)
        owners = [getattr(module, cls, None) for module in found]
        assert any(hasattr(owner, name) for owner in owners), dotted
