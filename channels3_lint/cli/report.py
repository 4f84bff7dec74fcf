"""What came of a run, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Sequence, Tuple

from channels3_lint import Safety
from channels3_lint.cli.diagnostic import Checked, Diagnostic
from channels3_lint.cli.options import Options
from channels3_lint.requirement import Required


@dataclass(frozen=True)
class Report:
    """The results of a run, file by file; ``made`` counts the fixes that were made."""

    options: Options
    checked: Sequence[Checked]
    made: int = 0

    @property
    def diagnostics(self) -> List[Diagnostic]:
        """All that is left, by path and position."""
        return [diagnostic for checked in self.checked for diagnostic in checked.diagnostics]

    def mark(self, diagnostic: Diagnostic) -> str:
        """What says that the options would fix this, as ruff says it."""
        return "[*] " if diagnostic.fix is not None and self.options.makes(diagnostic.fix) else ""

    @property
    def required(self) -> Dict[Required, List[str]]:
        """The versions of Channels that files were read for, each with these files."""
        found: Dict[Required, List[str]] = {}
        for checked in self.checked:
            if checked.required is not None:
                found.setdefault(checked.required, []).append(checked.path)
        return found

    def summary(self) -> List[str]:
        """The last lines for a reader."""
        left = self.diagnostics
        lines: List[str] = []
        if left or self.made:
            total = f"Found {counted(len(left) + self.made, 'finding')}"
            lines.append(f"{total} ({self.made} fixed, {len(left)} left)." if self.made else f"{total}.")
        else:
            lines.append("Nothing to change.")
        safe, unsafe = self.fixable(left)
        if not self.options.rewrites and safe:
            lines.append(f"[*] --fix mends {safe} of them.")
        if not self.options.unsafe_fixes and unsafe:
            lines.append(f"--unsafe-fixes mends {unsafe} {'more' if safe else 'of them'}; read what it makes.")
        known = sum(checked.known for checked in self.checked)
        if known:
            lines.append(f"{known} more {'is' if known == 1 else 'are'} in the baseline.")
        return lines + self.versions()

    def versions(self) -> List[str]:
        """Which version of Channels was taken, and why."""
        lines = []
        for one, paths in self.required.items():
            where = (
                f" ({paths[0]}{f' and {len(paths) - 1} more' if paths[1:] else ''})" if len(self.required) > 1 else ""
            )
            lines.append(f"Checked for Channels {one.version}{where}: {one.reason}.")
        return lines

    @staticmethod
    def fixable(diagnostics: Sequence[Diagnostic]) -> Tuple[int, int]:
        """How many have a fix that is safe, and how many another."""
        safe = [diagnostic.fix.safety is Safety.SAFE for diagnostic in diagnostics if diagnostic.fix is not None]
        return safe.count(True), safe.count(False)


#: What makes the text of a format.
Render = Callable[[Report], str]


def counted(count: int, noun: str, nouns: str = "") -> str:
    """A number with its noun."""
    return f"{count} {noun if count == 1 else nouns or noun + 's'}"
