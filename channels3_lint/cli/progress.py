"""A bar on a terminal while many files are checked."""

from __future__ import annotations

import sys
from typing import Iterator

from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.terminal import is_coloured

#: With fewer files it would be gone before it is seen.
MANY = 300


def tracked(checked: Iterator[Checked], total: int) -> Iterator[Checked]:
    """The same files, with a bar on standard error if that is a terminal."""
    if total < MANY or not (sys.stderr.isatty() and is_coloured(sys.stderr)):
        return checked
    from rich.console import Console
    from rich.progress import track

    return iter(track(checked, "Checking", total, console=Console(stderr=True), transient=True))
