"""``migrate``: where a project stands, by the steps of the guide."""

from __future__ import annotations

from collections import Counter
from typing import Dict, List, Optional, Sequence

from channels3_lint import RULES, SITE, Settings
from channels3_lint.cli.diagnostic import BY_CODE, Diagnostic
from channels3_lint.cli.pages import Step, step_of
from channels3_lint.cli.report import Report
from channels3_lint.cli.terminal import Terminal, wrapped

#: Of what no page names a step.
OTHER = Step(99, "Anything else")


def show(report: Report) -> int:
    """Write what is left of each step, by file, and what could be fixed; give the exit status."""
    terminal = Terminal()
    steps = {rule.code: step_of(rule) or OTHER for rule in RULES}
    left: Dict[Step, List[Diagnostic]] = {step: [] for step in sorted(set(steps.values()) - {OTHER})}
    for diagnostic in report.diagnostics:
        left.setdefault(steps.get(diagnostic.code, OTHER), []).append(diagnostic)
    for line in report.versions() or ["No file has to do with Channels."]:
        terminal.paragraph(line)
    newest = max(
        (required.version for required in report.required),
        default=report.options.channels_version or Settings.channels_version,
    )
    later = {step for step in left if any(rule.since > newest for rule in RULES if steps[rule.code] == step)}
    for step, diagnostics in left.items():
        terminal.line()
        nothing = "later: --channels-version=4" if step in later else "nothing left"
        _show_step(step, diagnostics, nothing, terminal)
    terminal.line()
    for line in _outlook(report):
        terminal.line(line)
    return 1 if report.diagnostics else 0


def _show_step(step: Step, diagnostics: Sequence[Diagnostic], nothing: str, terminal: Terminal) -> None:
    count = f"{len(diagnostics)} to change" if diagnostics else nothing
    title = step.title if step is OTHER else f"{step.number}. {step.title}"
    space = max(terminal.width - len(title) - len(count), 2)
    terminal.line((title, "bold"), " " * space, (count, "red" if diagnostics else "green"))
    for path in dict.fromkeys(diagnostic.path for diagnostic in diagnostics):
        of_file = [diagnostic for diagnostic in diagnostics if diagnostic.path == path]
        terminal.line("   ", (path, "bold"))
        codes = Counter(diagnostic.code for diagnostic in of_file)
        for code, number in sorted(codes.items()):
            lines = ", ".join(str(one.span.line) for one in of_file if one.code == code)
            name = BY_CODE[code].symbol if code in BY_CODE else "syntax-error"
            text = f"      {code} {name}: line{'s' if number > 1 else ''} {lines}"
            for line in wrapped(text, terminal.width, " " * 13):
                terminal.line(line if line.startswith(" ") else f"      {line}")


def _outlook(report: Report) -> List[str]:
    """How much of it can be fixed by the command, in the files of each."""
    found = report.diagnostics
    if not found:
        return ["Nothing is left to change."]
    safe, unsafe = report.fixable(found)
    lines = [f"The guide: {SITE}migrating/"]
    by_hand = len(found) - safe - unsafe
    lines += [f"{len(found)} to change: {safe} by --fix, {unsafe} more by --unsafe-fixes, {by_hand} by hand."]
    for path in dict.fromkeys(diagnostic.path for diagnostic in found):
        of_file = report.fixable([diagnostic for diagnostic in found if diagnostic.path == path])
        if any(of_file):
            lines.append(f"   {path}: {_by(*of_file)}")
    if safe or unsafe:
        lines.append(f"To see it: channels3-lint{' --unsafe-fixes' if unsafe else ''} --diff")
    return lines


def _by(safe: int, unsafe: int) -> str:
    parts: List[Optional[str]] = [
        f"{safe} by --fix" if safe else None,
        f"{unsafe} by --unsafe-fixes" if unsafe else None,
    ]
    return ", ".join(filter(None, parts))
