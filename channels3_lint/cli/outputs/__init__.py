"""A module for each format of ``--output-format``."""

from __future__ import annotations

from typing import Dict

from channels3_lint.cli.outputs import github, gitlab, json, junit, sarif
from channels3_lint.cli.report import Render

#: The formats that are read by programs; ``full`` and ``concise`` are for people.
MACHINE: Dict[str, Render] = {
    "json": json.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "junit": junit.render,
    "sarif": sarif.render,
}
