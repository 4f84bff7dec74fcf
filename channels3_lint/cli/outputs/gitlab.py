"""The code quality report of GitLab."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import Any, Dict, List
from typing import Counter as CounterOf

from channels3_lint.cli.report import Report

SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def render(report: Report) -> str:
    """The report; a finding keeps its fingerprint when its line moves."""
    rows: List[Dict[str, Any]] = []
    seen: CounterOf[str] = Counter()
    for diagnostic in report.diagnostics:
        path = diagnostic.path.replace("\\", "/")
        same = "\0".join((path, diagnostic.code, diagnostic.message, diagnostic.line.strip()))
        seen[same] += 1
        rows.append(
            {
                "description": f"{diagnostic.code}: {diagnostic.message}",
                "check_name": diagnostic.symbol,
                "fingerprint": hashlib.sha256(f"{same}\0{seen[same]}".encode("utf-8", "replace")).hexdigest(),
                "severity": SEVERITIES[diagnostic.severity],
                "location": {
                    "path": path,
                    "lines": {"begin": diagnostic.span.line, "end": diagnostic.span.end_line},
                },
            }
        )
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"
