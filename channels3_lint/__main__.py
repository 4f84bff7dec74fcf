"""``python -m channels3_lint``: the command."""

from __future__ import annotations

import sys

from channels3_lint.cli import main

if __name__ == "__main__":  # pragma: no branch
    sys.exit(main())
