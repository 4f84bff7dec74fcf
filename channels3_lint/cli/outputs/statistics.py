"""How often each rule found something."""

from __future__ import annotations

import json
from collections import Counter
from typing import Dict, List

from channels3_lint.cli.report import Report
from channels3_lint.cli.terminal import Terminal


def show(report: Report, terminal: Terminal) -> None:
    """Write a line for each rule, the most frequent first."""
    rows = rows_of(report)
    width = max((len(str(row["count"])) for row in rows), default=0)
    for row in rows:
        mark = "[*] " if row["fixable"] else "    "
        terminal.line(
            (f"{row['count']:>{width}}", "bold"), "  ", (str(row["code"]), "bold red"), "  ", mark, str(row["name"])
        )


def render(report: Report) -> str:
    """The same in JSON."""
    return json.dumps(rows_of(report), indent=2) + "\n"


def rows_of(report: Report) -> List[Dict[str, object]]:
    """What is counted: ``fixable`` says that the options would fix some of them."""
    found = report.diagnostics
    counts = Counter((diagnostic.code, diagnostic.symbol) for diagnostic in found)
    fixable = {diagnostic.code for diagnostic in found if report.mark(diagnostic)}
    return [
        {"code": code, "name": name, "count": count, "fixable": code in fixable}
        for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
