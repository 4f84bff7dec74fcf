"""Many files, in one process or in several: what comes of them is the same, and in the same order."""

from __future__ import annotations

import os
from typing import Iterator, Optional, Sequence

from channels3_lint.cli.checking import Checker
from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.files import Target
from channels3_lint.cli.options import Options

#: With fewer files for each process, starting it costs more than it saves.
MIN_FILES = 8


def check(options: Options, targets: Sequence[Target]) -> Iterator[Checked]:
    """Check files, in their order."""
    jobs = min(options.jobs or os.cpu_count() or 1, len(targets) // MIN_FILES)
    # Also where others do the work: it says first what is wrong with the settings.
    checker = Checker(options)
    return _in_processes(options, targets, jobs) if jobs > 1 else map(checker.check, targets)


def _in_processes(options: Options, targets: Sequence[Target], jobs: int) -> Iterator[Checked]:
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(options,)) as pool:
        # Neighbours go to one worker, which knows their imports already.
        yield from pool.map(_check, targets, chunksize=max(1, len(targets) // (jobs * 4)))


#: The checker of a worker.
_checker: Optional[Checker] = None


def _start(options: Options) -> None:
    global _checker
    _checker = Checker(options)


def _check(target: Target) -> Checked:
    assert _checker is not None
    return _checker.check(target)
