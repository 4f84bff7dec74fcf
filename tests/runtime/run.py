"""``python -m runtime.run <release> <file>``: all that is proved of one release, in its environment.

Writes what was expected and what was seen as JSON, and fails where they differ.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Tuple

from runtime import projects
from runtime.proof import as_spelt, proved, proofs

#: Seconds that one example may take, and one project.
PATIENCE = 120


class Row(NamedTuple):
    """One claim: of what, in which use, and of which code."""

    subject: str
    use: str
    variant: str
    expected: str
    seen: str


def main(release: str, file: str) -> int:
    tasks: List[Callable[[], List[Row]]] = [_example(release, symbol, variant) for symbol, variant in _examples()]
    tasks += [_project(release, claim) for claim in projects.CLAIMS if claim.outcomes.on(release)]
    # Much of it waits, for what never comes.
    with ThreadPoolExecutor((os.cpu_count() or 1) + 2) as pool:
        done = list(pool.map(lambda task: task(), reversed(tasks)))
    rows = [row for found in reversed(done) for row in found]
    Path(file).write_text(json.dumps({"release": release, **_versions(), "rows": [row._asdict() for row in rows]}))
    different = [row for row in rows if row.expected != row.seen]
    for row in different:
        print(f"{row.subject}: {row.use}: {row.variant}\n  expected: {row.expected}\n  seen:     {row.seen}")
    print(f"Channels {release}: {len(rows)} outcomes, {len(different)} of them not as expected")
    return 1 if different or not rows else 0


def _examples() -> List[Tuple[str, str]]:
    return [(symbol, variant) for symbol in proved() for variant in ("bad", "good")]


def _example(release: str, symbol: str, variant: str) -> Callable[[], List[Row]]:
    """Drives one example; each has a process, since Django is set up but once."""

    def prove() -> List[Row]:
        command = [sys.executable, "-B", "-m", "runtime.one", symbol, variant]
        expected = [as_spelt(proof.outcomes(variant).on(release), sys.version_info[:2]) for proof in proofs(symbol)]
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE, text=True)
            seen = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else [done.stderr] * len(expected)
        except subprocess.TimeoutExpired:
            seen = ["does not end"] * len(expected)
        names = [proof.name for proof in proofs(symbol)]
        return [Row(symbol, name, variant, *outcomes) for name, *outcomes in zip(names, expected, seen)]

    return prove


def _project(release: str, claim: projects.Claim) -> Callable[[], List[Row]]:
    return lambda: [Row(claim.project, claim.use, "", claim.outcomes.on(release), claim.see(claim.folder))]


def _versions() -> Dict[str, Any]:
    import channels
    import django

    return {
        "channels": channels.__version__,
        "django": django.get_version(),
        "python": ".".join(map(str, sys.version_info[:2])),
    }


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
