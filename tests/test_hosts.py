"""Every case and page through both hosts, from files and from standard input: all see what the core sees.

Place, code and message are the same in both; pylint also shows the end, and how sure it is.
"""

from __future__ import annotations

from typing import Callable, List

import pytest

import hosts
from cases import Case, Seen, all_cases
from pages import PAGES, Page

Driver = Callable[[Case], List[Seen]]

every_driver = pytest.mark.parametrize(
    "driver",
    [hosts.flake8_files, hosts.flake8_stdin, hosts.pylint_files, hosts.pylint_stdin],
    ids=lambda driver: driver.__name__,
)


def shown(case: Case, driver: Driver) -> List[Seen]:
    """What a host must show of a case: all that the core sees and that the host has room for."""
    is_flake8 = driver in (hosts.flake8_files, hosts.flake8_stdin)
    found = (seen._replace(end=None, confidence=None) if is_flake8 else seen for seen in hosts.core(case))
    return sorted(found)


@every_driver
@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_a_host_sees_what_the_core_sees(case: Case, driver: Driver) -> None:
    assert sorted(driver(case)) == shown(case, driver)


@every_driver
@pytest.mark.parametrize("variant", ["bad", "good"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.symbol)
def test_a_host_sees_the_code_of_a_page(page: Page, variant: str, driver: Driver) -> None:
    assert sorted(driver(page.code(variant))) == shown(page.code(variant), driver)
