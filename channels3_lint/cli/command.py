"""What the command does, from its command line to its exit status.

What only some runs need is loaded by them: it would take as long as checking a hundred files.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import Dict, List, Sequence, Set

from channels3_lint.cli import arguments as command_line
from channels3_lint.cli import runner, writing
from channels3_lint.cli.checking import Checker
from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.files import Target, targets
from channels3_lint.cli.options import CommandError, Options
from channels3_lint.cli.outputs import concise, full
from channels3_lint.cli.progress import tracked
from channels3_lint.cli.report import Report, counted
from channels3_lint.cli.terminal import Terminal, encodable, say

#: How often all files are checked again after some were fixed: a fix in one may concern the code of another.
MAX_PASSES = 10

CLEAN, FOUND, FAILED = 0, 1, 2


def run(arguments: List[str]) -> int:
    """Run a command line, without the name of the program; raises CommandError where it cannot be run."""
    if arguments[:1] == ["rule"]:
        from channels3_lint.cli import pages

        return pages.show(command_line.rule_name(arguments[1:]))
    if arguments[:1] == ["migrate"]:
        from channels3_lint.cli import migrate

        options = replace(command_line.migrate_options(arguments[1:]), fix=False, baseline=None)
        return migrate.show(Report(options, _checked(options, targets(options))))
    options = command_line.check_options(arguments[1:] if arguments[:1] == ["check"] else arguments)
    if "-" in options.paths:
        return _standard_input(options)
    if options.watch:
        from channels3_lint.cli import watch

        return watch.watch(options, lambda: _files(options))
    return _files(options)


def _files(options: Options) -> int:
    """Check, fix and show files."""
    found = targets(options)
    if options.diff:
        return _diff(options, _checked(options, found))
    if options.add_noqa:
        from channels3_lint.cli import noqa

        return noqa.add(_checked(replace(options, fix=False), found))
    if options.write_baseline is not None:
        checked = _checked(replace(options, fix=False, baseline=None), found)
        return _write_baseline(options.write_baseline, Report(options, checked))
    report = _fix(options, found) if options.fix else Report(options, _checked(options, found))
    return _show(report)


def _checked(options: Options, found: Sequence[Target]) -> List[Checked]:
    """What comes of these files; what could not be done is said at once."""
    checked = list(tracked(runner.check(options, found), len(found)))
    say(note for one in checked for note in one.notes)
    return checked


def _fix(options: Options, found: Sequence[Target]) -> Report:
    """Fix files, until nothing changes; what is left is what a check finds then."""
    made = 0
    left: Dict[str, Target] = {}
    for _ in range(MAX_PASSES):
        checked = [one for one in runner.check(options, found)]
        changed = [one for one in checked if one.after is not None and one.path not in left]
        written: Set[str] = set()
        for one in changed:
            if os.path.realpath(one.path) in written:
                # The same file by another name.
                continue
            try:
                assert one.before is not None and one.after is not None
                writing.replace(one.path, one.before, one.after)
                written.add(os.path.realpath(one.path))
                made += len(one.made)
            except writing.NotWritten as error:
                say([f"{one.path}: left as it was: {error}"])
                left[one.path] = Target(one.path, True)
        if not changed:
            break
    say(note for one in checked for note in one.notes)
    if left:
        # As they are, and not as they would be.
        again = runner.check(replace(options, fix=False), list(left.values()))
        as_they_are = {one.path: one for one in again}
        checked = [as_they_are.get(one.path, one) for one in checked]
    return Report(options, checked, made)


def _show(report: Report) -> int:
    """Write a report as the options say; give the exit status."""
    options = report.options
    terminal = Terminal()
    if options.output_format not in ("full", "concise"):
        from channels3_lint.cli.outputs.machine import MACHINE

        name = "statistics" if options.statistics and options.output_format == "json" else options.output_format
        sys.stdout.write(encodable(MACHINE[name](report), sys.stdout))
        say(report.versions())
    else:
        if options.statistics:
            from channels3_lint.cli.outputs import statistics

            statistics.show(report, terminal)
        else:
            (full if options.output_format == "full" else concise).show(report, terminal)
        for line in report.summary():
            terminal.paragraph(line)
    sys.stdout.flush()
    return _status(report)


def _status(report: Report) -> int:
    if any(checked.is_unread for checked in report.checked):
        return FAILED
    return FOUND if report.diagnostics and not report.options.exit_zero else CLEAN


def _diff(options: Options, checked: Sequence[Checked]) -> int:
    from channels3_lint.cli.diff import show_diff

    changed = [one for one in checked if one.after is not None]
    for one in changed:
        show_diff(one, sys.stdout)
    sys.stdout.flush()
    made = sum(len(one.made) for one in changed)
    would = f"Would make {counted(made, 'fix', 'fixes')} in {counted(len(changed), 'file')}."
    say([would if changed else "Would change nothing."])
    if any(one.is_unread for one in checked):
        return FAILED
    return FOUND if changed and not options.exit_zero else CLEAN


def _write_baseline(path: str, report: Report) -> int:
    from channels3_lint.cli import baseline

    baseline.write(path, report.diagnostics)
    print(f"Wrote {counted(len(report.diagnostics), 'finding')} to {path}.")
    return CLEAN


def _standard_input(options: Options) -> int:
    """Check what is on standard input; with ``--fix`` it is written, fixed, to standard output."""
    if options.paths != ("-",):
        raise CommandError("- is standard input, and stands alone")
    if options.add_noqa or options.watch:
        raise CommandError("--add-noqa and --watch are for files")
    name = options.stdin_filename or "stdin.py"
    data = sys.stdin.buffer.read()
    checked = Checker(options).check(Target(name, True), data)
    say(checked.notes)
    report = Report(options, [checked], len(checked.made))
    if options.diff:
        return _diff(options, [checked])
    if options.fix:
        sys.stdout.buffer.write(data if checked.after is None else checked.after)
        sys.stdout.flush()
        concise.show(report, Terminal(sys.stderr))
        return _status(report)
    return _show(report)
