"""SARIF 2.1.0, which code scanning of GitHub and Azure, and some editors, read."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, List
from urllib.parse import quote

from channels3_lint import SITE, Span, __version__
from channels3_lint.cli.diagnostic import Diagnostic
from channels3_lint.cli.report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(report: Report) -> str:
    """The log of one run, with the rules that found something."""
    found = report.diagnostics
    codes = sorted({diagnostic.code for diagnostic in found})
    rules = [_rule(next(one for one in found if one.code == code)) for code in codes]
    driver = {"name": "channels3-lint", "version": __version__, "informationUri": SITE, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _rule(diagnostic: Diagnostic) -> Dict[str, Any]:
    return {
        "id": diagnostic.code,
        "name": diagnostic.symbol,
        "shortDescription": {"text": diagnostic.summary},
        "helpUri": diagnostic.url,
        "defaultConfiguration": {"level": diagnostic.severity},
    }


def _result(diagnostic: Diagnostic, index: int) -> Dict[str, Any]:
    where = {"artifactLocation": _artifact(diagnostic.path)}
    found: Dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": diagnostic.severity,
        "message": {"text": diagnostic.message},
        "locations": [{"physicalLocation": {**where, "region": _region(diagnostic.span)}}],
    }
    if diagnostic.fix is not None:
        replacements: List[Dict[str, Any]] = [
            {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
            for edit in diagnostic.fix.edits
        ]
        change = {**where, "replacements": replacements}
        found["fixes"] = [{"description": {"text": diagnostic.fix.title}, "artifactChanges": [change]}]
    return found


def _artifact(path: str) -> Dict[str, str]:
    uri = quote(path.replace(os.sep, "/"), errors="surrogateescape")
    return {"uri": f"file:///{uri.lstrip('/')}"} if os.path.isabs(path) else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> Dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column + 1,
        "endLine": span.end_line,
        "endColumn": span.end_column + 1,
    }
