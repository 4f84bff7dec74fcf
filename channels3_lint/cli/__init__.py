"""The command ``channels3-lint``: one more host of the checks, which can also rewrite what they find.

A command line becomes Options (``arguments``, ``config``), which say which files are read (``files``). A Checker makes
of each file what is reported of it (``checking``, with ``suppression`` and ``baseline``), and what its fixes make of it
(``fixing``), in this process or in several (``runner``). ``outputs`` has a module for each format.

Here is only what can be said before the libraries of the extra ``[cli]`` are there.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import Optional, Sequence

#: The libraries of the extra.
NEEDED = ("pathspec", "rich", *(() if sys.version_info >= (3, 11) else ("tomli",)))


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command, and give its exit status: 0 clean, 1 findings, 2 could not run."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        print(f"channels3-lint: {missing[0]} is not installed: pip install 'channels3-lint[cli]'", file=sys.stderr)
        return 2
    from channels3_lint.cli.command import run
    from channels3_lint.cli.options import CommandError

    try:
        return run(list(sys.argv[1:] if arguments is None else arguments))
    except CommandError as error:
        print(f"channels3-lint: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing may be written when Python ends, either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
