"""A JUnit report: each file is a suite, each finding a test that failed; a clean file is a test that passed."""

from __future__ import annotations

from typing import Iterator

from channels3_lint.cli.diagnostic import Checked, Diagnostic
from channels3_lint.cli.outputs.concise import line
from channels3_lint.cli.report import Report

CLOCK = 'time="0"'


def render(report: Report) -> str:
    """The report."""
    failed = len(report.diagnostics)
    tests = sum(len(checked.diagnostics) or 1 for checked in report.checked)
    head = f'<testsuites name="channels3-lint" tests="{tests}" failures="{failed}" errors="0" {CLOCK}>'
    rows = ['<?xml version="1.0" encoding="utf-8"?>', head]
    for checked in report.checked:
        rows += _suite(checked)
    return "\n".join([*rows, "</testsuites>", ""])


def _suite(checked: Checked) -> Iterator[str]:
    found = checked.diagnostics
    name = _attribute(checked.path)
    counts = f'tests="{len(found) or 1}" failures="{len(found)}" errors="0" skipped="0"'
    yield f"  <testsuite name={name} {counts} {CLOCK}>"
    if not found:
        yield f'    <testcase name="channels3-lint" classname={name} {CLOCK}/>'
    for diagnostic in found:
        yield from _case(diagnostic, name)
    yield "  </testsuite>"


def _case(diagnostic: Diagnostic, name: str) -> Iterator[str]:
    place = f"{diagnostic.code}:{diagnostic.span.line}:{diagnostic.span.column + 1}"
    yield f"    <testcase name={_attribute(place)} classname={name} {CLOCK}>"
    text = _escaped(f"{line(diagnostic)}\n{diagnostic.url}")
    yield f"      <failure message={_attribute(diagnostic.message)} type={_attribute(diagnostic.code)}>{text}</failure>"
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return '"' + _escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + '"'


def _escaped(text: str) -> str:
    """A text as XML writes it, without the characters that it has no way to write."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(char if char in "\t\n" or " " <= char <= "\ud7ff" or char >= "\ue000" else "?" for char in text)
