"""The formats that are read by programs."""

from __future__ import annotations

from typing import Dict

from channels3_lint.cli.outputs import github, gitlab, json, junit, sarif, statistics
from channels3_lint.cli.report import Render

#: What makes the text of each.
MACHINE: Dict[str, Render] = {
    "json": json.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "junit": junit.render,
    "sarif": sarif.render,
    # What --statistics makes of json.
    "statistics": statistics.render,
}
