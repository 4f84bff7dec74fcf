"""What a user may set. Every host spells the options as this module does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Tuple

#: The versions of Channels one can move to, each with the release that stands for it where code compares
#: ``channels.__version__``: 3.0.5 is the last of its line.
CHANNELS_VERSIONS: Mapping[str, Tuple[int, ...]] = {
    "3.0": (3, 0, 5),
    "4.0": (4, 0, 0),
}


#: The release of the version moved to, unless a user sets another.
DEFAULT_RELEASE = CHANNELS_VERSIONS["3.0"]


class SettingsError(ValueError):
    """A setting that cannot be understood; the text is one line a host can show as it is."""


@dataclass(frozen=True)
class Settings:
    """The settings of one run.

    ``channels_version`` is the version moved to, a key of CHANNELS_VERSIONS. ``source_roots`` are folders that absolute
    imports start from besides those found by looking. ``consumer_classes`` are dotted names of consumer base classes in
    packages that are not installed. ``enable`` are the codes or symbols of opt-in rules to switch on.

    Raises SettingsError for a version that is not known; a rule that is not known is refused by the Linter.
    """

    channels_version: str = "3.0"
    source_roots: Tuple[str, ...] = ()
    consumer_classes: Tuple[str, ...] = ()
    enable: Tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.channels_version not in CHANNELS_VERSIONS:
            known = ", ".join(CHANNELS_VERSIONS)
            raise SettingsError(f"channels-version: {self.channels_version!r} is not one of {known}")

    @property
    def release(self) -> Tuple[int, ...]:
        """The release of Channels that the code is read for, as numbers."""
        return CHANNELS_VERSIONS[self.channels_version]
