"""A list of findings in JSON, with the names that ruff gives to the same things."""

from __future__ import annotations

import json
from typing import Any, Dict, Optional

from channels3_lint import Fix, Span
from channels3_lint.cli.report import Report


def render(report: Report) -> str:
    """The findings; rows and columns are counted from 1, and the end is exclusive."""
    rows = [
        {
            "code": diagnostic.code,
            "symbol": diagnostic.symbol,
            "message": diagnostic.message,
            "filename": diagnostic.path,
            **_places(diagnostic.span),
            "confidence": diagnostic.confidence,
            "url": diagnostic.url,
            "fix": _fix(diagnostic.fix),
        }
        for diagnostic in report.diagnostics
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def _places(span: Span) -> Dict[str, Dict[str, int]]:
    return {
        "location": {"row": span.line, "column": span.column + 1},
        "end_location": {"row": span.end_line, "column": span.end_column + 1},
    }


def _fix(fix: Optional[Fix]) -> Optional[Dict[str, Any]]:
    if fix is None:
        return None
    edits = [{"content": edit.text, **_places(edit.span)} for edit in fix.edits]
    return {"message": fix.title, "applicability": fix.safety.value, "edits": edits}
