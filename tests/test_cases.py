"""Every case through the core: what its comments want is seen, and nothing else. And how those comments are read."""

from __future__ import annotations

from typing import List, Tuple

import pytest

import hosts
from cases import Case, Seen, Want, WantError, all_cases, differences, parsed


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    assert differences(case.wants(), hosts.core(case)) == []


def test_silence_has_as_many_cases_as_noise() -> None:
    noisy = sum(bool(case.wants()) for case in all_cases())
    assert noisy <= 2 * (len(all_cases()) - noisy)
    for rule in {case.path.parent for case in all_cases()}:
        kinds = {bool(case.wants()) for case in all_cases() if case.path.parent == rule}
        assert kinds == {True, False}, rule.name


@pytest.mark.parametrize(
    "comment, wants",
    [
        ("# want: CHN101", [Want("a.py", 2, "CHN101")]),
        ("# a comment  # want: CHN101", [Want("a.py", 2, "CHN101")]),
        ("# want: CHN101:4", [Want("a.py", 2, "CHN101", 4)]),
        ("# want: CHN101:4-16", [Want("a.py", 2, "CHN101", 4, (2, 16))]),
        ("# want: CHN101:4-+2:1", [Want("a.py", 2, "CHN101", 4, (4, 1))]),
        ("# want: CHN101 high", [Want("a.py", 2, "CHN101", confidence="high")]),
        ("# want: CHN101 'no \"http\"'", [Want("a.py", 2, "CHN101", part='no "http"')]),
        ('# want: CHN101 "a, b: c", CHN102', [Want("a.py", 2, "CHN101", part="a, b: c"), Want("a.py", 2, "CHN102")]),
        ('# want: CHN101:4-16 inference "use X"', [Want("a.py", 2, "CHN101", 4, (2, 16), "inference", "use X")]),
        ("# nothing is wanted", []),
        ("want = Want", []),
        ("# noqa: CHN101", []),
    ],
)
def test_a_comment_says_what_is_wanted(comment: str, wants: List[Want]) -> None:
    assert list(parsed(f"import os\nos.name  {comment}\n", "a.py")) == wants


@pytest.mark.parametrize(
    "comment",
    [
        "# want:", "# want: ", "# want: high", '# want: "use X"', "# want: ?", "# want: chn101", "# want: CHN10",
        "# want: CHN1011", "# want: CHN100", "# want: CHN101,CHN102", "# want: CHN101,", "# want: CHN101, ",
        "# want: , CHN101", "# want: CHN101 CHN102", "# want: CHN101:", "# want: CHN101:a", "# want: CHN101:4-",
        "# want: CHN101:4-+0:1", "# want: CHN101:4-+:1", "# want: CHN101:-16", "# want: CHN101: 4", "# want: CHN101 :4",
        "# want: CHN101 High", "# want: CHN101 low", "# want: CHN101 high inference", '# want: CHN101 "use X" high',
        "# want: CHN101 use X", '# want: CHN101 ""', '# want: CHN101 "use X', '# want: CHN101 "use X" or so',
        '# want: CHN101"use X"', "# want: CHN101  ", "# want: CHN101  high", "# want: CHN101 # for now",
        "# want CHN101", "#want: CHN101", "# wants: CHN101", "# Want: CHN101", "# WANT: CHN101", "# want:CHN101",
        "#  want: CHN101", "# want[4.0]: CHN101", "# CHN101", "# wnat: CHN101", "# todo: want CHN101",
    ],
)  # fmt: skip
def test_what_is_nearly_a_want_is_refused(comment: str) -> None:
    with pytest.raises(WantError, match=r"^folder/a\.py:2: "):
        list(parsed(f"import os\nos.name  {comment}\n", "folder/a.py"))


SEEN = Seen("a.py", 2, 4, "CHN101", "X is no application: use Y", (3, 1), "high")


@pytest.mark.parametrize(
    "want",
    [
        'CHN101', 'CHN101:4', 'CHN101:4-+1:1', 'CHN101 high', 'CHN101 "use Y"', 'CHN101:4-+1:1 high "X is"',
    ],
)  # fmt: skip
def test_a_finding_is_what_is_wanted(want: str) -> None:
    assert differences(list(parsed(f"\n# want: {want}", "a.py")), [SEEN]) == []


@pytest.mark.parametrize(
    "want, path, line",
    [
        ("CHN102", "a.py", 2), ("CHN101", "b.py", 2), ("CHN101", "a.py", 3), ("CHN101:3", "a.py", 2),
        ("CHN101:4-1", "a.py", 2), ("CHN101:4-+1:2", "a.py", 2), ("CHN101 inference", "a.py", 2),
        ('CHN101 "use Z"', "a.py", 2),
    ],
)  # fmt: skip
def test_a_finding_is_not_what_is_wanted(want: str, path: str, line: int) -> None:
    lines = differences(list(parsed("\n" * (line - 1) + f"# want: {want}", path)), [SEEN])
    assert [text.partition(":")[0] for text in lines] == ["not wanted", "not seen"]
    assert lines[0] == 'not wanted: a.py:2 CHN101:4-+1:1 high "X is no application: use Y"'


@pytest.mark.parametrize("wants", [("CHN101", "CHN101:4"), ("CHN101:4", "CHN101")])
def test_the_want_that_asks_for_more_is_met_first(wants: Tuple[str, str]) -> None:
    both = list(parsed(f"\n# want: {', '.join(wants)}", "a.py"))
    assert differences(both, [SEEN, SEEN._replace(column=9)]) == []
    assert differences(both, [SEEN]) == ["not seen: a.py:2 CHN101"]
