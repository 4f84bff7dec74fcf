"""The releases of Channels that the rules speak of."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Tuple

HERE = Path(__file__).parent


class Release(NamedTuple):
    """One release: its name, and the Pythons that run it, the first one that is there is taken."""

    name: str
    pythons: Tuple[str, ...]

    @property
    def requirements(self) -> Path:
        """What is installed, to the last version."""
        return HERE / "requirements" / f"channels{self.name}.txt"


#: In the order of the fields of ``Outcomes``.
RELEASES: Tuple[Release, ...] = (
    Release("2", ("3.8", "3.9")),
    Release("3", ("3.9", "3.10", "3.11")),
    # Before Python 3.12 with Django 5.2, the last one that runs there.
    Release("4", ("3.12", "3.13", "3.11")),
)
