#!/usr/bin/env python3
"""Whether a shortcut loses or adds anything: all findings on some trees, with the shortcuts and without them.

    python benchmarks/shortcuts.py TREE ...

Without shortcuts every file is parsed, and every name in it is followed. Prints what differs, and the CPU time of both.
Exit status 1 where anything differs. Both versions of Channels, opt-in rules included.
"""

from __future__ import annotations

import sys
import time
import tokenize
import warnings
from pathlib import Path
from typing import Iterator, List, Set, Tuple

from channels3_lint import RULES, Linter, Settings
from channels3_lint.prefilter import Prefilter
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.settings import CHANNELS_VERSIONS

OPT_IN = tuple(rule.code for rule in RULES if rule.is_opt_in)


def findings(trees: List[Path]) -> Iterator[Tuple[str, ...]]:
    """Every finding below these folders: version, place, code, message and confidence."""
    for version in CHANNELS_VERSIONS:
        for tree in trees:
            linter = Linter(Settings(channels_version=version, enable=OPT_IN))
            for path in sorted(tree.rglob("*.py")):
                try:
                    with tokenize.open(path) as file:
                        text = file.read()
                    found = linter.check(str(path), text)
                except (OSError, SyntaxError, ValueError):
                    continue
                for finding in found:
                    place = f"{path}:{finding.span.line}:{finding.span.column}"
                    yield version, place, finding.rule.code, finding.message, finding.confidence.value


def timed(trees: List[Path]) -> Tuple[Set[Tuple[str, ...]], float]:
    start = time.process_time()
    return set(findings(trees)), time.process_time() - start


def main() -> int:
    warnings.simplefilter("ignore")
    trees = [Path(argument) for argument in sys.argv[1:]]
    with_shortcuts, quick = timed(trees)
    # What the shortcuts ask, answered with "maybe" for all.
    setattr(Prefilter, "rules", lambda self, text: self._rules)
    setattr(Relevance, "of_file", lambda *_: True)
    setattr(Relevance, "of_expression", lambda *_, **__: True)
    without, slow = timed(trees)
    for sign, some in (("lost", without - with_shortcuts), ("added", with_shortcuts - without)):
        for finding in sorted(some):
            print(sign, *finding)
    print(f"{len(with_shortcuts)} findings in {quick:.1f} s, {len(without)} without shortcuts in {slow:.1f} s")
    return 0 if with_shortcuts == without else 1


if __name__ == "__main__":
    sys.exit(main())
