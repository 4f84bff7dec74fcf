"""Runs a case through the core, through flake8 and through pylint: the real hosts, in this process."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import tokenize
from pathlib import Path
from typing import Any, Dict, Iterator, List, Sequence, Tuple

import flake8.utils as flake8_utils
from flake8.main.cli import main as flake8_main
from pylint.lint import Run
from pylint.reporters.json_reporter import JSON2Reporter

from cases import Case, Seen
from channels3_lint import RULES, Linter, Settings
from pylint_channels3 import message_id

CODES = {message_id(rule): rule.code for rule in RULES}

FLAKE8_FORMAT = "--format=%(path)s\t%(row)d\t%(col)d\t%(code)s\t%(text)s"


def settings_of(case: Case) -> Settings:
    def listed(name: str) -> Tuple[str, ...]:
        return tuple(item.strip() for item in case.settings.get(name, "").split(",") if item.strip())

    return Settings(
        channels_version=case.settings.get("channels-version", "3.0"),
        source_roots=listed("channels-source-roots"),
        consumer_classes=listed("channels-consumer-classes"),
        enable=listed("channels-enable"),
    )


class Refuse(logging.Handler):
    """Takes what a rule that fails has logged for a failure of the test."""

    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage())


logger = logging.getLogger("channels3_lint")


def core(case: Case) -> List[Seen]:
    refuse = Refuse()
    logger.addHandler(refuse)
    try:
        return list(_core(case, Linter(settings_of(case))))
    finally:
        logger.removeHandler(refuse)


def _core(case: Case, linter: Linter) -> Iterator[Seen]:
    for file in case.files:
        with tokenize.open(file) as opened:
            text = opened.read()
        for finding in linter.check(str(file), text):
            path, span = file.relative_to(case.path).as_posix(), finding.span
            end = (span.end_line, span.end_column)
            sure = finding.confidence.value
            yield Seen(path, span.line, span.column, finding.rule.code, finding.message, end, sure)


def flake8_files(case: Case) -> List[Seen]:
    return _flake8(case, [str(file.relative_to(case.path)) for file in case.files])


def flake8_stdin(case: Case) -> List[Seen]:
    found = []
    for file in case.files:
        name = str(file.relative_to(case.path))
        with standard_input(file.read_bytes()):
            found += _flake8(case, [f"--stdin-display-name={name}", "-"])
    return found


def _flake8(case: Case, arguments: Sequence[str]) -> List[Seen]:
    options = [f"--{name}={value}" for name, value in case.settings.items()]
    with inside(case.path):
        output = flake8(["--isolated", "--select=CHN", "--jobs=1", FLAKE8_FORMAT, *options, *arguments])
    found = []
    for row in output.splitlines():
        path, line, column, code, text = row.split("\t")
        found.append(Seen(Path(path).as_posix(), int(line), int(column) - 1, code, text))
    return found


def flake8(arguments: Sequence[str]) -> str:
    """What flake8 prints."""
    flake8_utils.stdin_get_value.cache_clear()
    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(output):
        flake8_main(list(arguments))
    output.seek(0)
    return output.read()


def pylint_files(case: Case) -> List[Seen]:
    return _pylint(case, [str(file.relative_to(case.path)) for file in case.files])


def pylint_stdin(case: Case) -> List[Seen]:
    found = []
    for file in case.files:
        with standard_input(file.read_bytes()):
            found += _pylint(case, ["--from-stdin", str(file.relative_to(case.path))])
    return found


def _pylint(case: Case, arguments: Sequence[str]) -> List[Seen]:
    options = [f"--{name}={value}" for name, value in case.settings.items()]
    with inside(case.path):
        messages = pylint(["--disable=all", "--enable=channels3", *options, *arguments])
    return [
        Seen(
            Path(row["path"]).as_posix(), row["line"], row["column"], CODES[row["messageId"]], row["message"],
            (row["endLine"], row["endColumn"]), row["confidence"].lower(),
        )  # fmt: skip
        for row in messages
    ]


def pylint(arguments: Sequence[str]) -> List[Dict[str, Any]]:
    """What pylint reports, as its own JSON has it."""
    output = io.StringIO()
    options = ["--load-plugins=pylint_channels3", "--persistent=n"]
    Run([*options, *arguments], reporter=JSON2Reporter(output), exit=False)
    messages: List[Dict[str, Any]] = json.loads(output.getvalue())["messages"]
    return messages


@contextlib.contextmanager
def standard_input(data: bytes) -> Iterator[None]:
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    try:
        yield
    finally:
        sys.stdin = before


@contextlib.contextmanager
def inside(folder: Path) -> Iterator[None]:
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
