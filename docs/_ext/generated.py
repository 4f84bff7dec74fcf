"""What the site says that is known elsewhere: the rules and their codes, the code of their pages, what was proved.

Each function gives Markdown. ``channels3_site`` puts it where a page says ``<!-- generated: rules -->``, or, with the
number of a step of the guide, ``<!-- generated: step 7 -->``.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, List, NamedTuple, Set, Tuple

import hosts
from channels3_lint import RULES, Rule
from channels3_lint.semantics import LAYERS
from forms.judge import known_misses, share
from forms.rows import rows as rows_of_forms
from forms.trees import Cell, cells
from pages import PAGES, Code, Page
from pylint_channels3 import message_id
from runtime.matrix import brief
from runtime.proof import WORKS, Outcomes, Proof, as_spelt, proofs
from runtime.releases import RELEASES

ROOT = Path(__file__).parent.parent.parent

#: What the first digit of a code says.
BANDS = {
    "CHN1": "Breaks on Channels 3",
    "CHN2": "Runs, and does the wrong thing",
    "CHN3": "Deprecated in Channels 3, gone in 4",
    "CHN8": "What consumers do at run time, off until switched on",
    "CHN9": "Conventions, off until switched on",
}

#: How a sentence begins that says what was seen where nothing is raised.
SILENT = "wrong: "

#: A version of Python that names no class in front of a method.
OLD_PYTHON = (3, 9)


def link(rule: Rule) -> str:
    """A link to the page of a rule."""
    return f"[{rule.code} {rule.symbol}](/rules/{rule.symbol}/details.md)"


def _code(rule: Rule) -> str:
    return f"[{rule.code}](/rules/{rule.symbol}/details.md)"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> List[str]:
    """The lines of a table."""
    head = list(head)
    return [_row(head), _row("---" for _ in head), *map(_row, rows), ""]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


# The rules.


def rules() -> str:
    """The rules by their bands, each band with a table, and with its part of the navigation."""
    lines: List[str] = []
    for band, title in BANDS.items():
        of_band = [rule for rule in RULES if rule.code.startswith(band)]
        lines += [f"## {band}: {title[0].lower()}{title[1:]}", "", "```{toctree}", ":hidden:", ""]
        lines += [f"{rule.code} {rule.symbol} <{rule.symbol}/details>" for rule in of_band]
        lines += ["```", "", "{.rules}"]
        rows = ((_code(rule), rule.summary, f"`{rule.symbol}`", message_id(rule), rule.since) for rule in of_band)
        lines += table(["flake8", "finds", "symbol", "pylint", "since"], rows)
    return "\n".join(lines)


def example(page: Page) -> str:
    """The code of a page: what is reported, how flake8 says it, and the same code as it should be."""
    bad, good = page.code("bad"), page.code("good")
    reported = [f"{seen.path}:{seen.line}:{seen.column + 1}: {seen.code} {seen.message}" for seen in hosts.core(bad)]
    lines = ["## An example", "", "This is reported:", "", *_files(page, bad)]
    lines += ["```{code-block} text", ":class: reported", "", *reported, "```", ""]
    lines += ["This is not:", "", *_files(page, good)]
    return "\n".join(lines)


def _files(page: Page, code: Code) -> Iterator[str]:
    reported: Dict[str, List[int]] = {}
    for want in code.wants():
        reported.setdefault(want.path, []).append(want.line)
    for file in code.files:
        lines = reported.get(file.relative_to(code.path).as_posix(), [])
        if not file.read_text(encoding="utf-8").strip():
            continue
        yield f"```{{literalinclude}} {file.relative_to(page.folder).as_posix()}"
        yield ":language: python"
        # The name under which the findings show it.
        yield f":caption: {file.relative_to(code.path).as_posix()}"
        if lines:
            yield f":emphasize-lines: {','.join(map(str, lines))}"
        yield from ("```", "")


# The errors.


class Seen(NamedTuple):
    """An error or a warning, as Python 3.10 spells it: of which rule, on which releases, in which use of its code."""

    text: str
    rule: Rule
    releases: Tuple[str, ...]
    use: str


def seen() -> List[Seen]:
    """What was seen of the code that is reported, on Channels 3 and 4."""
    found: Dict[Tuple[str, str, str], List[str]] = {}
    for rule, proof in _proofs():
        for release in ("3", "4"):
            for text in _texts(proof.bad.on(release)):
                found.setdefault((text, rule.symbol, proof.name), []).append(release)
    by_symbol = {rule.symbol: rule for rule in RULES}
    return [Seen(text, by_symbol[symbol], tuple(on), use) for (text, symbol, use), on in found.items()]


def _proofs() -> Iterator[Tuple[Rule, Proof]]:
    for rule in RULES:
        for proof in proofs(rule.symbol):
            yield rule, proof


def _texts(outcome: str) -> List[str]:
    """The errors and warnings of an outcome."""
    return [text.replace("at import: ", "") for text in outcome.split("; ") if text != WORKS]


def general(text: str) -> str:
    """An error as it reads whatever the names in the code are."""
    text = as_spelt(text, OLD_PYTHON)
    text = re.sub(r"^(\w+: )(?!get_asgi_application|as_asgi)(?:__call__|(?!__)\w+)\(\)", r"\1…()", text)
    text = re.sub(r"(?<=type object )'\w+'|'(?!URLPattern|HttpResponse)[A-Z]\w*'(?= object)", "'…'", text)
    text = re.sub(r"(?<=coroutine )'[\w.]+'(?= was never)|(?<=\(None:None\) )'[^']*'", "'…'", text)
    return re.sub(r"(?<=object )[A-Z]\w+(?= can't)", "…", text)


def groups() -> Dict[str, List[Seen]]:
    """What was seen, by the general text of the error."""
    found: Dict[str, List[Seen]] = {}
    for one in seen():
        if not one.text.startswith(SILENT):
            found.setdefault(general(one.text), []).append(one)
    return dict(sorted(found.items(), key=lambda item: (_kind(item[0]), item[0].casefold())))


def shared() -> Dict[str, Set[str]]:
    """The errors that several rules have, by their general text: the codes of the rules."""
    codes = {text: {one.rule.code for one in group} for text, group in groups().items()}
    return {text: of_text for text, of_text in codes.items() if len(of_text) > 1}


def told_apart() -> Dict[str, str]:
    """What ``errors.md`` says of errors that several rules have, by the name of the error in addresses."""
    text = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\(which-([a-z0-9-]+)\)=\n(.*?)(?=^\(which-|^<!-- )", text, re.MULTILINE | re.DOTALL))


#: What an error says, rather than code.
ERROR_WORDS = re.compile(r" (takes|missing|returned without|has no|not callable|never awaited) ")


def mentioned() -> Dict[str, List[Rule]]:
    """The errors that the pages mention beside those that were seen: of other releases, and of servers."""
    found: Dict[str, List[Rule]] = {}
    for page in PAGES:
        happens = re.sub(r"^```.*?^```$", "", page.details.partition("## Why")[0], flags=re.MULTILINE | re.DOTALL)
        for code in re.findall(r"`([^`]+)`", happens):
            text = " ".join(code.split())
            if ERROR_WORDS.search(text) and not _is_seen(text, page.rule):
                found.setdefault(text, []).append(page.rule)
    return dict(sorted(found.items()))


def _is_seen(text: str, rule: Rule) -> bool:
    """Whether a text without the class of its error is what was seen, or a part of it."""
    spelt = general(f"Error: {text}").partition(": ")[2]
    return any(spelt in known or text in known for known, group in groups().items() if rule in _rules_of(group))


def other_errors() -> str:
    """What the pages mention beside what was seen."""
    return "\n".join(f"- `{text}`: {', '.join(map(link, rules))}" for text, rules in mentioned().items())


def _kind(text: str) -> str:
    """The class of an error; a system check has an id instead."""
    name, colon, _ = text.partition(": ")
    return name if colon else "System checks"


def errors() -> str:
    """The index of errors: by their class and text, with the rules that they can come from."""
    lines: List[str] = []
    kind = ""
    apart = told_apart()
    for text, group in groups().items():
        if _kind(text) != kind:
            kind = _kind(text)
            lines += [f"## {kind}", ""]
        lines += [f"({anchor(text)})=", f"### `{text}`", ""]
        spelt = sorted({spelling for one in group for spelling in (one.text, as_spelt(one.text, OLD_PYTHON))})
        if spelt != [text]:
            lines += ["```text", *spelt, "```", ""]
        of_text = _rules_of(group)
        for rule in of_text:
            about = f". {rule.summary}" if len(of_text) > 1 else ""
            lines.append(f"- {link(rule)}: {_uses(rule, group)}{about}")
        if anchor(text) in apart:
            others = [link(rule) for rule in of_text if rule.code not in apart[anchor(text)]]
            but = f", if it is not {' or '.join(others)}" if others else ""
            lines += ["", f"[Which of them it is](#which-{anchor(text)}){but}"]
        lines.append("")
    return "\n".join(lines)


def _rules_of(group: Iterable[Seen]) -> List[Rule]:
    concerned = {one.rule.code for one in group}
    return [rule for rule in RULES if rule.code in concerned]


def _uses(rule: Rule, group: Iterable[Seen]) -> str:
    """In which uses of the code, and on which releases."""
    by_releases: Dict[Tuple[str, ...], List[str]] = {}
    for one in group:
        if one.rule is rule:
            uses = by_releases.setdefault(one.releases, [])
            uses += [one.use] if one.use not in uses else []
    return "; ".join(f"on Channels {' and '.join(on)} ({', '.join(uses)})" for on, uses in by_releases.items())


def anchor(text: str) -> str:
    """The name of an error in addresses."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    return "-".join(words[:12])


def silent_errors() -> str:
    """What goes wrong without an error."""
    found = [one for one in seen() if one.text.startswith(SILENT)]
    rows = ((one.text[len(SILENT) :], one.use, link(one.rule)) for one in found)
    return "\n".join(table(["seen, on Channels 3 and 4", "with", "rule"], rows))


def errors_on_channels2() -> str:
    """The errors of migrated code on Channels 2."""
    texts = {text for _, proof in _proofs() for text in _texts(proof.good.channels2)}
    spelt = {spelling for text in texts for spelling in (text, as_spelt(text, OLD_PYTHON))}
    return "\n".join(["```text", *sorted(spelt), "```"])


class Pattern(NamedTuple):
    """What a pasted error is compared with: the words of it that are the same in every project."""

    text: str
    words: List[str]
    rules: List[Rule]


def patterns() -> List[Pattern]:
    """Every error that the site knows."""
    known = [(text, _rules_of(group)) for text, group in groups().items()]
    known += mentioned().items()
    return [Pattern(text, re.findall(r"\w+", text.partition(": ")[2] or text), rules) for text, rules in known]


# The guide, and the house.


#: How a page says to which step of the guide its rule belongs.
STEP = re.compile(r"^In the guide: \[((\d+)\. .+)\]\(\.\./\.\./migrating\.md#(\S+)\)\.$", re.MULTILINE)


def rules_of_step(number: str) -> List[Rule]:
    """The rules whose pages name this step of the guide."""
    steps = {page.rule.code: STEP.search(page.details) for page in PAGES}
    return [rule for rule in RULES if (step := steps[rule.code]) is not None and step[2] == number]


def step(number: str) -> str:
    """The rules of a step of the guide."""
    rows = (
        (_code(rule), rule.summary + (" Off until it is switched on." if rule.is_opt_in else ""))
        for rule in rules_of_step(number)
    )
    return "\n".join(table(["rule", "finds"], rows))


def codes(number: str) -> str:
    """The codes of a step, as flake8 takes them: of the rules that are on."""
    return ",".join(rule.code for rule in rules_of_step(number) if not rule.is_opt_in)


def layers() -> str:
    """The modules that know what code means, from the ground up, each with what it says of itself."""
    folder = ROOT / "channels3_lint" / "semantics"
    rows = []
    for name in LAYERS:
        docstring = ast.get_docstring(ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))) or ""
        rows.append((f"`{name}`", docstring.partition("\n\n")[0].replace("\n", " ")))
    return "\n".join(table(["Module", "Knows"], rows))


def readme_rules() -> str:
    """The table of the rules in the README, whose links lead to the site."""
    rows = ((f"[{rule.code}]({rule.url})", message_id(rule), f"`{rule.symbol}`", rule.summary) for rule in RULES)
    return "\n".join(table(["flake8", "pylint", "symbol", "finds"], rows))


# What was proved.


def matrix() -> str:
    """What each use of the code is expected to do on each release, in a word."""
    head = ["use", "code", *(_versions(release.name)["channels"] for release in RELEASES)]
    lines: List[str] = []
    for rule in RULES:
        rows: List[Tuple[str, ...]] = []
        for proof in proofs(rule.symbol):
            rows.append((proof.name, "reported", *_words(proof.bad)))
            rows.append(("", "mended", *_words(proof.good)))
        lines += [f"## {link(rule)}", "", *table(head, rows)]
    return "\n".join(lines)


def releases() -> str:
    """What the releases are made of."""
    versions = [_versions(release.name) for release in RELEASES]
    return "\n".join(table(["Channels", "Django"], ((one["channels"], one["Django"]) for one in versions)))


def _versions(release: str) -> Dict[str, str]:
    """The versions of Channels and Django that a release is made of, by its requirements."""
    [requirements] = [known.requirements for known in RELEASES if known.name == release]
    pins = re.findall(r"^(channels|Django)==([\d.]+)", requirements.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(pins)


def _words(outcomes: Outcomes) -> Iterator[str]:
    for word in map(brief, outcomes):
        yield f"[{word}]{{.{word if word in ('works', 'warns', 'wrong') else 'fails'}}}"


# In how many ways.


def forms() -> str:
    """How many of the cells of the matrix of forms are found, by rules and by kinds of reasoning."""
    known = [cell for cell in cells(rows_of_forms()) if not cell.form.unknowable]
    by_code = {rule.code: _code(rule) for rule in RULES}
    lines = ["## By rules", "", *_found("rule", known, lambda cell: by_code[cell.row.code])]
    lines += ["## By what must be followed", "", *_found("what", known, lambda cell: cell.form.kind)]
    return "\n".join(lines)


def _found(head: str, known: List[Cell], key: Callable[[Cell], str]) -> List[str]:
    missed = known_misses()
    groups: Dict[str, List[Cell]] = {}
    for cell in known:
        groups.setdefault(key(cell), []).append(cell)
    rows = []
    for name, group in [*groups.items(), ("all", known)]:
        found = sum((cell.row.name, cell.form.title) not in missed for cell in group)
        rows.append((name, str(found), str(len(group)), f"{share(group, missed):.0%}"))
    return table([head, "found", "of", "by weight"], rows)


# The pages as they are shown.

#: What a page can ask for.
PARTS: Dict[str, Callable[..., str]] = {
    "rules": rules,
    "errors": errors,
    "other-errors": other_errors,
    "silent-errors": silent_errors,
    "errors-on-channels-2": errors_on_channels2,
    "matrix": matrix,
    "forms": forms,
    "step": step,
    "codes": codes,
    "layers": layers,
    "releases": releases,
}

MARK = re.compile(r"<!-- generated: ([a-z0-9-]+)(?: (\d+))? -->")


def completed(name: str, text: str) -> str:
    """A page with all that is generated: ``name`` is that of the document."""
    for page in PAGES:
        if name == f"rules/{page.rule.symbol}/details":
            return _with_example(page, text)
    return MARK.sub(lambda match: PARTS[match[1]](*filter(None, [match[2]])), text)


def _with_example(page: Page, text: str) -> str:
    """The example stands before all that is said about it."""
    first = "\n## What happens\n"
    return text.replace(first, f"\n{example(page)}{first}", 1)


def complete_readme() -> bool:
    """Write the table of the rules into the README; whether it was another."""
    file = ROOT / "README.md"
    text = file.read_text(encoding="utf-8")
    before, mark, rest = text.partition("<!-- rules -->\n")
    _, end, after = rest.partition("<!-- end of the rules -->\n")
    completed_text = f"{before}{mark}\n{readme_rules()}\n{end}{after}"
    file.write_text(completed_text, encoding="utf-8")
    return completed_text != text


if __name__ == "__main__":
    print("README.md:", "written" if complete_readme() else "nothing to do")
