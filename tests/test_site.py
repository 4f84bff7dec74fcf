"""The site: nothing in it is missing or out of reach, and what it says is so. ``nox -s docs`` builds it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Set

import pytest

import generated
import links
from channels3_lint import CHANNELS_VERSIONS, RULES, SITE
from pages import PAGES, Page

DOCS = Path(__file__).parent.parent / "docs"
GUIDE = (DOCS / "migrating.md").read_text(encoding="utf-8")
EXAMPLE = DOCS.parent / "examples" / "chat_channels2"


def documents() -> Dict[str, str]:
    """The pages by their names in the navigation, with what is generated."""
    files = [file for file in DOCS.rglob("*.md") if "_ext" not in file.parts]
    names = {file.relative_to(DOCS).with_suffix("").as_posix(): file for file in files}
    return {name: generated.completed(name, file.read_text(encoding="utf-8")) for name, file in names.items()}


def below(name: str, text: str) -> List[str]:
    """What a page has in its part of the navigation."""
    folder = name.rpartition("/")[0]
    entries = re.findall(r"^```\{toctree\}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    lines = [line for entry in entries for line in entry.splitlines() if line and not line.startswith(":")]
    targets = [re.sub(r"^.*<(.*)>$", r"\1", line) for line in lines]
    return [f"{folder}/{target}" if folder else target for target in targets]


def section(name: str, heading: str) -> str:
    """What stands under a heading of the second level, which begins so."""
    text = (DOCS / name).read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(heading)}.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[0]


# The navigation.


def test_every_page_is_in_the_navigation_once() -> None:
    pages = documents()
    reached = ["index"]
    for name in reached:
        reached += below(name, pages[name])
    assert sorted(reached) == sorted(pages)


def test_every_rule_is_in_the_navigation_and_in_the_table() -> None:
    shown = generated.rules()
    for rule in RULES:
        assert f"\n{rule.code} {rule.symbol} <{rule.symbol}/details>\n" in shown
        assert f"| [{rule.code}](/rules/{rule.symbol}/details.md) | {rule.summary} | `{rule.symbol}` |" in shown


def test_the_bands_are_those_of_the_rules() -> None:
    assert list(generated.BANDS) == sorted({rule.code[:4] for rule in RULES})


def test_every_address_of_a_rule_has_a_page() -> None:
    for rule in RULES:
        assert rule.url == f"{SITE}rules/{rule.symbol}/"
        assert rule.short_url == f"{SITE}rules/{rule.code}/"
        assert (DOCS / "rules" / rule.symbol / "details.md").is_file()


def test_every_mark_is_known() -> None:
    marks = generated.MARK.findall("".join(file.read_text(encoding="utf-8") for file in DOCS.glob("**/*.md")))
    assert {name for name, _ in marks} == set(generated.PARTS)
    assert not any("<!-- generated" in text for text in documents().values())


# The pages of the rules.


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.symbol)
def test_the_example_is_on_the_page(page: Page) -> None:
    shown = generated.completed(f"rules/{page.rule.symbol}/details", page.details)
    assert shown.startswith(page.beginning())
    for name in re.findall(r"\{literalinclude\} (\S+)", shown):
        assert (page.folder / name).is_file()
    # Whatever is reported is marked, and shown.
    marked = re.findall(r"^:emphasize-lines: (.*)$", shown, re.MULTILINE)
    assert len(",".join(marked).split(",")) == len(set(page.code("bad").wants()))
    assert len(re.findall(rf"^\S+:\d+:\d+: {page.rule.code} ", shown, re.MULTILINE)) == len(page.code("bad").wants())


# The errors.


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("TypeError: URLRouter.__call__() missing 2 required", "TypeError: …() missing 2 required"),
        ("TypeError: outer.<locals>.application() takes 1", "TypeError: …() takes 1"),
        ("TypeError: ThumbnailWorker() takes no arguments", "TypeError: …() takes no arguments"),
        ("TypeError: Echo.__init__() takes 2 positional", "TypeError: __init__() takes 2 positional"),
        ("TypeError: AsyncConsumer.as_asgi() takes 1", "TypeError: as_asgi() takes 1"),
        ("TypeError: get_asgi_application() takes 0", "TypeError: get_asgi_application() takes 0"),
        ("TypeError: object Chat can't be used", "TypeError: object … can't be used"),
        ("AttributeError: 'Chat' object has no attribute", "AttributeError: '…' object has no attribute"),
        ("AttributeError: 'dict' object has no attribute 'method'",) * 2,
        ("AttributeError: 'URLPattern' object has no attribute 'as_asgi'",) * 2,
        ("ModuleNotFoundError: No module named 'channels.http'",) * 2,
    ],
)
def test_names_of_the_examples_are_left_out_of_headings(text: str, wanted: str) -> None:
    assert generated.general(text) == wanted


def test_every_error_of_a_page_is_in_the_index() -> None:
    shown = generated.errors().splitlines()
    for page in PAGES:
        for error in page.errors():
            assert error in shown or f"### `{error}`" in shown


def test_every_error_has_a_place_of_its_own() -> None:
    anchors = [generated.anchor(text) for text in generated.groups()]
    assert len(anchors) == len(set(anchors))


def test_what_tells_rules_apart_speaks_of_those_that_share_the_error() -> None:
    shared = {generated.anchor(text): codes for text, codes in generated.shared().items()}
    apart = generated.told_apart()
    assert apart and set(apart) <= set(shared)
    for name, text in apart.items():
        assert set(re.findall(r"CHN\d{3}", text)) <= shared[name]


def test_an_error_that_several_rules_share_says_what_each_of_them_is_about() -> None:
    shown = generated.errors()
    for text, codes in generated.shared().items():
        entry = shown.partition(f"### `{text}`\n")[2].partition("\n### ")[0]
        assert set(re.findall(r"^- \[(CHN\d{3}) ", entry, re.MULTILINE)) == codes
        assert all(rule.summary in entry for rule in RULES if rule.code in codes)
        assert ("[Which of them it is]" in entry) == (generated.anchor(text) in generated.told_apart())


def test_a_rule_that_comes_to_share_an_error_needs_no_further_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "TypeError: …() takes 1 positional argument but 3 were given"
    which = rf"\[Which of them it is\]\(#which-{generated.anchor(text)}\)"
    assert re.search(rf"^{which}.*CHN205", generated.errors(), re.MULTILINE) is None
    seen = generated.seen()
    [new] = [rule for rule in RULES if rule.code == "CHN205"]
    monkeypatch.setattr(generated, "seen", lambda: [*seen, generated.Seen(text, new, ("3",), "in a test")])
    shown = generated.errors()
    assert f"- {generated.link(new)}: on Channels 3 (in a test). {new.summary}\n" in shown
    assert re.search(rf"^{which}, if it is not .*{re.escape(generated.link(new))}", shown, re.MULTILINE)


def test_a_pasted_error_has_the_words_of_its_pattern() -> None:
    given: Set[str] = set(re.findall(r"\w+", "TypeError: object RoomConsumer can't be used in 'await' expression"))
    [found] = [known for known in generated.patterns() if set(known.words) <= given]
    assert found.rules[0].code == "CHN101"


# What was proved.


def test_the_matrix_has_every_rule_and_what_each_mark_means() -> None:
    shown = generated.matrix()
    for rule in RULES:
        assert f"## {generated.link(rule)}\n" in shown
    legend = (DOCS / "matrix.md").read_text(encoding="utf-8")
    for mark in set(re.findall(r"\{\.(\w+)\}", shown)):
        assert f"{{.{mark}}}" in legend


# The guide.


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.symbol)
def test_every_rule_belongs_to_a_step_of_the_guide(page: Page) -> None:
    step = generated.STEP.search(page.details)
    assert step is not None, "details.md does not say 'In the guide: [<heading of a step>](../../migrating.md#...).'"
    title, number, place = step.groups()
    assert f"\n## {title}\n" in GUIDE
    assert place == re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
    assert f"\n<!-- generated: step {number} -->\n" in section("migrating.md", title)


def test_a_step_of_the_guide_shows_its_rules() -> None:
    guide = generated.completed("migrating", GUIDE)
    for rule in RULES:
        assert guide.count(f"| [{rule.code}](/rules/{rule.symbol}/details.md) | {rule.summary}") == 1
    assert "flake8 --isolated --select=CHN104,CHN106,CHN206,CHN208 ." in guide
    # A convention is shown, and is not looked for.
    assert "CHN901" in generated.step("6") and "CHN901" not in generated.codes("6")


def test_the_guide_counts_what_each_step_finds() -> None:
    counted = {}
    for step in ("3.", "4.", "6.", "7.", "8."):
        text = generated.completed("migrating", section("migrating.md", step))
        options = re.search(r"flake8 (--isolated .*)$", text, re.MULTILINE)
        lines = re.search(r"\*The chat project: (\d+) line", text)
        assert options is not None and lines is not None
        command = [sys.executable, "-m", "flake8", *options[1].replace("--statistics --count", "").split()]
        done = subprocess.run(command, cwd=EXAMPLE, capture_output=True, text=True, check=False)
        counted[step] = int(lines[1])
        assert len(done.stdout.splitlines()) == counted[step], step
    left = re.search(r"\*The chat project: (\d+) lines, then none", section("migrating.md", "9."))
    assert left is not None
    assert int(left[1]) == counted["3."] - counted["4."] - counted["6."] - counted["7."] - counted["8."]


# What is written by hand.


def test_every_option_is_on_the_page_of_options() -> None:
    for option in ("channels-version", "channels-source-roots", "channels-consumer-classes", "channels-enable"):
        assert section("options.md", "Where they are written").count(option) >= 3
    assert f"--channels-version={max(CHANNELS_VERSIONS)}" in section("options.md", "Where they are written")


def test_included_parts_are_there() -> None:
    for file in DOCS.glob("*.md"):
        blocks = re.findall(r"^```\{include\} (\S+)\n(.*?)^```$", file.read_text(), re.MULTILINE | re.DOTALL)
        for name, options in blocks:
            text = (DOCS / name).read_text(encoding="utf-8")
            for _, mark in re.findall(r"^:(start-after|end-before): \"?(.*?)\"?$", options, re.MULTILINE):
                assert text.count(f"\n{mark}\n") == 1


# The check of the built site.


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    for rule in RULES:
        for name in (rule.symbol, rule.code):
            (tmp_path / "rules" / name).mkdir(parents=True)
            (tmp_path / "rules" / name / "index.html").write_text("")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<p id="there"><a href="#there"><a href="../a/#there"><a href="#gone">')
    (tmp_path / "index.html").write_text('<a href="a/"><a href="b/"><a href="https://example.com/b/"><img src="x.png">')
    assert list(links.broken(tmp_path)) == ["a/index.html: #gone", "index.html: b/", "index.html: x.png"]
    (tmp_path / "rules" / RULES[0].code / "index.html").unlink()
    assert list(links.broken(tmp_path))[-1] == f"{RULES[0].symbol}: {RULES[0].short_url}"
