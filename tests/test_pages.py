"""Every rule has a page: its bad code has the finding and nothing else, its good code none, and its facts are true.

What the code does on the real Channels is proved by ``nox -t runtime``; what is expected there is read here.
"""

from __future__ import annotations

import pytest

import hosts
from cases import differences
from channels3_lint import RULES
from pages import PAGES, ROOT, SECTIONS, Page
from runtime.proof import WORKS, proved, proofs

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.symbol)


def test_no_rule_without_a_page_and_no_page_without_a_rule() -> None:
    assert sorted(path.name for path in ROOT.iterdir() if path.is_dir()) == sorted(rule.symbol for rule in RULES)


@every_page
@pytest.mark.parametrize("variant", ["bad", "good"])
def test_bad_has_the_finding_and_good_has_none(page: Page, variant: str) -> None:
    code = page.code(variant)
    assert code.files
    assert bool(code.wants()) == (variant == "bad")
    assert differences(code.wants(), hosts.core(code)) == []


@every_page
def test_the_facts_are_those_of_the_rule(page: Page) -> None:
    assert page.details.startswith(page.beginning())
    assert page.suppression() in " ".join(page.details.split())


@every_page
def test_the_page_says_all_there_is_to_say(page: Page) -> None:
    assert page.sections() == list(SECTIONS)
    assert "https://channels.readthedocs.io/en/stable/releases/" in page.details


def test_every_rule_is_proved_on_the_real_channels() -> None:
    assert proved() == sorted(rule.symbol for rule in RULES)


@every_page
def test_bad_goes_wrong_somewhere_or_the_page_says_that_it_does_not(page: Page) -> None:
    for proof in proofs(page.rule.symbol):
        assert (proof.good.channels3, proof.good.channels4) == (WORKS, WORKS), proof.name
        is_harmless = (proof.bad.channels3, proof.bad.channels4) == (WORKS, WORKS)
        assert is_harmless == ("## What happens\n\nNothing goes wrong" in page.details), proof.name


@every_page
def test_the_errors_of_the_page_are_those_of_the_proof(page: Page) -> None:
    outcomes = {outcome for proof in proofs(page.rule.symbol) for outcome in (proof.bad.channels3, proof.bad.channels4)}
    told = {part.replace("at import: ", "") for outcome in outcomes for part in outcome.split("; ")}
    assert sorted(page.errors()) == sorted(text for text in told if text != WORKS and not text.startswith("wrong:"))
