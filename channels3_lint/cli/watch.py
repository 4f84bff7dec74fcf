"""``--watch``: check again whenever a file changes."""

from __future__ import annotations

import itertools
import os
import sys
import time
from typing import Callable, Dict, Iterator, Tuple

from channels3_lint.cli.files import targets
from channels3_lint.cli.options import CommandError, Options

#: How often files are looked at (seconds): a look costs less than a hundredth of that for a thousand files.
INTERVAL = 1.0

Stamps = Dict[str, Tuple[int, int]]


def watch(options: Options, check: Callable[[], int], ticks: Iterator[object] = itertools.count()) -> int:
    """Check now and after each change, as long as there are ticks; give the last exit status."""
    before: Stamps = {}
    status = 0
    for number, _ in enumerate(ticks):
        now = _stamps(options)
        if now != before or number == 0:
            if sys.stdout.isatty():
                sys.stdout.write("\x1b[2J\x1b[H")
            try:
                status = check()
            except CommandError as error:
                # A file that was named is gone for a moment, while an editor saves it.
                print(f"channels3-lint: {error}", file=sys.stderr)
            print(f"Checked at {time.strftime('%H:%M:%S')}; waiting for changes.", flush=True)
            # With --fix, what it wrote is no reason to check again.
            before = _stamps(options)
        time.sleep(INTERVAL)
    return status


def _stamps(options: Options) -> Stamps:
    """What changes when a file does, by its path."""
    found: Stamps = {}
    try:
        for target in targets(options):
            status = os.stat(target.path)
            found[target.path] = status.st_mtime_ns, status.st_size
    except (CommandError, OSError):
        pass
    return found
