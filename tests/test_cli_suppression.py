"""Comments suppress in the command what they suppress in flake8 and pylint: all three are shown the same files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Set, Tuple

import pytest

import hosts
from channels3_lint import RULES, Source
from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.checking import Checker
from channels3_lint.cli.files import targets
from channels3_lint.cli.options import Options
from channels3_lint.cli.suppression import Suppressions, pylint_names
from pylint_channels3 import message_id

#: A file that is reported, wherever ``Chat`` stands in a route.
HEAD = """\
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class Chat(WebsocketConsumer):
    pass


"""

NOQA: Dict[str, str] = {
    "plain": "urlpatterns = [path('a', Chat)]  # noqa\n",
    "code": "urlpatterns = [path('a', Chat)]  # noqa: CHN101\n",
    "prefix": "urlpatterns = [path('a', Chat)]  # noqa: CHN1\n",
    "other_code": "urlpatterns = [path('a', Chat)]  # noqa: E501\n",
    "several": "urlpatterns = [path('a', Chat)]  # NOQA:E501,CHN101\n",
    "spaces": "urlpatterns = [path('a', Chat)]  # noqa: E501 chn101\n",
    "reason": "urlpatterns = [path('a', Chat)]  # noqa: CHN101 because of the old server\n",
    "no_space": "urlpatterns = [path('a', Chat)]  #noqa\n",
    "behind_another": "urlpatterns = [path('a', Chat)]  # type: ignore # noqa: CHN101\n",
    "two": "urlpatterns = [path('a', Chat)]  # noqa: E501  # noqa: CHN101\n",
    "other_line": "urlpatterns = [\n    path('a', Chat),\n]  # noqa\n",
    "in_bracket": "urlpatterns = [\n    path('a', Chat),  # noqa\n    path('b', Chat),\n]\n",
    "string": "urlpatterns = [path('''a\nb''', Chat), path('''\nc''', Chat)]  # noqa: CHN101\n",
    "string_inside": "urlpatterns = [path('''a # noqa\n''', Chat)]\n",
    "string_before": "urlpatterns = [path('a', Chat), '''\n''']  # noqa: CHN101\n",
    "backslash": "urlpatterns = \\\n    [path('a', Chat)]  # noqa\n",
    "backslash_before": "urlpatterns = [path('a', Chat)] + \\\n    []  # noqa\n",
    "file": "# flake8: noqa\nurlpatterns = [path('a', Chat)]\n",
    "file_code": "# flake8: noqa: CHN101\nurlpatterns = [path('a', Chat)]\n",
    "file_other": "# flake8: noqa: E501\nurlpatterns = [path('a', Chat)]\n",
    "file_behind_code": "x = 1  # flake8: noqa\nurlpatterns = [path('a', Chat)]\n",
    "file_at_end": "urlpatterns = [path('a', Chat)]\n\n    # FLAKE8=NOQA\n",
    "file_and_words": "# flake8: noqa, because\nurlpatterns = [path('a', Chat)]\n",
    "crlf": "urlpatterns = [path('a', Chat)]  # noqa\r\nmore = [path('a', Chat)]\r\n",
}

PYLINT: Dict[str, str] = {
    "line": "urlpatterns = [path('a', Chat)]  # pylint: disable=consumer-without-as-asgi\nb = [path('b', Chat)]\n",
    "id": "urlpatterns = [path('a', Chat)]  # pylint: disable=E7301\nb = [path('b', Chat)]\n",
    "category": "urlpatterns = [path('a', Chat)]  # pylint: disable=E\nb = [path('b', Chat)]\n",
    "all": "urlpatterns = [path('a', Chat)]  # pylint: disable=all\nb = [path('b', Chat)]\n",
    "checker": "# pylint: disable=channels3\nurlpatterns = [path('a', Chat)]\n",
    "other": "urlpatterns = [path('a', Chat)]  # pylint: disable=line-too-long\n",
    "several": "b = [path('a', Chat)]  # pylint: disable=line-too-long, consumer-without-as-asgi ; why\n",
    "behind": "b = [path('a', Chat)]  # noqa: E501  # pylint: disable=consumer-without-as-asgi\n",
    "bracket": "b = [\n    path('a', Chat),  # pylint: disable=consumer-without-as-asgi\n    path('b', Chat),\n]\n",
    "bracket_end": "b = [\n    path('a', Chat),\n]  # pylint: disable=consumer-without-as-asgi\n",
    "module": "# pylint: disable=consumer-without-as-asgi\nb = [path('a', Chat)]\nif b:\n    c = [path('b', Chat)]\n",
    "module_late": "b = [path('a', Chat)]\n# pylint: disable=consumer-without-as-asgi\nc = [path('a', Chat)]\n",
    "enabled": (
        "# pylint: disable=consumer-without-as-asgi\nb = [path('a', Chat)]\n"
        "# pylint: enable=consumer-without-as-asgi\nc = [path('a', Chat)]\n"
    ),
    "enabled_line": (
        "# pylint: disable=consumer-without-as-asgi\nb = [path('a', Chat)]\n"
        "c = [path('a', Chat)]  # pylint: enable=consumer-without-as-asgi\nd = [path('a', Chat)]\n"
    ),
    "next": "# pylint: disable-next=consumer-without-as-asgi\nb = [path('a', Chat)]\nc = [path('b', Chat)]\n",
    "skip": "# pylint: skip-file\nb = [path('a', Chat)]\n",
    "function": (
        "def routes():\n    # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n"
        "    if b:\n        b += [path('b', Chat)]\n    return b\n\n\nc = [path('c', Chat)]\n"
    ),
    "function_late": (
        "def routes():\n    b = [path('a', Chat)]\n    # pylint: disable=consumer-without-as-asgi\n"
        "    b += [path('b', Chat)]\n    return b\n\n\nc = [path('c', Chat)]\n"
    ),
    "function_header": (
        "def routes():  # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n"
        "    return b + [path('b', Chat)]\n\n\nc = [path('c', Chat)]\n"
    ),
    "if_header": (
        "if HEAD:  # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n"
        "else:\n    b = [path('b', Chat)]\n"
        "c = [path('c', Chat)]\n"
    ),
    "class_header": (
        "class Routes:  # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n\n"
        "    def c(self):\n        return [path('b', Chat)]\n\n\nc = [path('c', Chat)]\n"
    ),
    "inside_if": (
        "if HEAD:\n    # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n"
        "    b = [path('z', Chat)]\n"
        "else:\n    b = [path('b', Chat)]\nc = [path('c', Chat)]\n"
    ),
    "inside_for": (
        "for x in HEAD:\n    # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n"
        "c = [path('c', Chat)]\n"
    ),
    "class_body": (
        "class Routes:\n    # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\n\n"
        "    def c(self):\n        return [path('b', Chat)]\n\n\nc = [path('c', Chat)]\n"
    ),
    "disable_all": "b = [path('a', Chat)]  # pylint: disable-all\n",
    "decorated": (
        "@property\n@property  # pylint: disable=consumer-without-as-asgi\ndef routes():\n"
        "    b = [path('a', Chat)]\n    return b\n"
    ),
    "not_known": "b = [path('a', Chat)]  # pylint: disable=no-such-message, enable\n",
    "with_header": (
        "with HEAD:  # pylint: disable=consumer-without-as-asgi\n    b = [path('a', Chat)]\nc = [path('c', Chat)]\n"
    ),
}


def write(folder: Path, texts: Dict[str, str]) -> None:
    for name, text in texts.items():
        head = HEAD.replace("\n", "\r\n") if "\r\n" in text else HEAD
        (folder / f"{name}.py").write_bytes((head.replace("HEAD", name) + text.replace("HEAD", "__debug__")).encode())


def of_command(folder: Path) -> Set[Tuple[str, int]]:
    options = Options(paths=(str(folder),), channels_version="3.0")
    checked: List[Checked] = list(map(Checker(options).check, targets(options)))
    return {(Path(one.path).stem, diagnostic.span.line) for one in checked for diagnostic in one.diagnostics}


def test_noqa_is_that_of_flake8(tmp_path: Path) -> None:
    write(tmp_path, NOQA)
    output = hosts.flake8(["--isolated", "--select=CHN", "--jobs=1", str(tmp_path)])
    shown = {(Path(row).stem, int(line)) for row, line in re.findall(r"^(.*?\.py):(\d+):", output, re.MULTILINE)}
    assert of_command(tmp_path) == shown
    assert len(shown) < sum(text.count("Chat") for text in NOQA.values())


def test_pylint_is_that_of_pylint(tmp_path: Path) -> None:
    write(tmp_path, PYLINT)
    options = ["--disable=all", "--enable=channels3", *map(str, tmp_path.glob("*.py"))]
    shown = {(Path(row["path"]).stem, row["line"]) for row in hosts.pylint(options)}
    assert of_command(tmp_path) == shown


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.symbol)
def test_the_names_of_a_rule_are_those_of_pylint(rule: object) -> None:
    assert message_id(rule) in pylint_names(rule)  # type: ignore[arg-type]


def test_what_has_no_tokens_has_no_comments() -> None:
    suppressions = Suppressions(Source("x = (\n"))
    assert not suppressions.has("CHN101", 1)
    assert suppressions.lines_around(5) == (5, 5)
