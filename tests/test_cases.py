"""Every case through the core and both hosts, from files and from standard input: all see the same."""

from __future__ import annotations

from typing import List

import pytest

import hosts
from cases import Case, Seen, all_cases, differences, rows

DRIVERS = [hosts.flake8_files, hosts.flake8_stdin, hosts.pylint_files, hosts.pylint_stdin]


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    found: List[Seen] = hosts.core(case)
    assert differences(case.wants(), found) == []
    for driver in DRIVERS:
        assert rows(driver(case)) == rows(found), driver.__name__


def test_silence_has_as_many_cases_as_noise() -> None:
    noisy = sum(bool(case.wants()) for case in all_cases())
    assert noisy <= 2 * (len(all_cases()) - noisy)
    for rule in {case.path.parent for case in all_cases()}:
        kinds = {bool(case.wants()) for case in all_cases() if case.path.parent == rule}
        assert kinds == {True, False}, rule.name
