"""The flake8 plugin: hands flake8's own tree to the checks, and their findings to flake8."""

from __future__ import annotations

import argparse
import ast
from typing import ClassVar, Iterator, List, Tuple, Type

from flake8.exceptions import ExecutionError
from flake8.options.manager import OptionManager

from channels3_lint import CHANNELS_VERSIONS, Linter, Settings, SettingsError, __version__


class Plugin:
    """One file. flake8 makes one for each, from the parameters it finds below."""

    name = "channels3-lint"
    version = __version__
    #: Where flake8 has plugins keep their options.
    linter: ClassVar[Linter] = Linter()

    def __init__(self, tree: ast.Module, lines: List[str], filename: str) -> None:
        self._tree = tree
        self._lines = lines
        self._filename = filename

    def run(self) -> Iterator[Tuple[int, int, str, Type[Plugin]]]:
        """Yield (1-based line, 0-based column, text beginning with the code, this class)."""
        for finding in self.linter.check(self._filename, "".join(self._lines), self._tree):
            yield finding.span.line, finding.span.column, f"{finding.rule.code} {finding.message}", type(self)

    @classmethod
    def add_options(cls, manager: OptionManager) -> None:
        """Declare the options, for the command line and for flake8's configuration files."""
        manager.add_option(
            "--channels-version",
            default=Settings.channels_version,
            metavar="VERSION",
            parse_from_config=True,
            help=f"the version of Channels moved to, one of {', '.join(CHANNELS_VERSIONS)} (default: %(default)s)",
        )
        manager.add_option(
            "--channels-source-roots",
            default="",
            metavar="FOLDERS",
            parse_from_config=True,
            comma_separated_list=True,
            normalize_paths=True,
            help="further folders that absolute imports start from",
        )
        manager.add_option(
            "--channels-consumer-classes",
            default="",
            metavar="NAMES",
            parse_from_config=True,
            comma_separated_list=True,
            help="dotted names of consumer base classes in packages that are not installed",
        )
        manager.add_option(
            "--channels-enable",
            default="",
            metavar="RULES",
            parse_from_config=True,
            comma_separated_list=True,
            help="opt-in rules (CHN8, CHN9) to switch on, by code or by symbol",
        )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Take the options; a value that is not known ends the run with one line."""
        try:
            settings = Settings(
                channels_version=options.channels_version,
                source_roots=tuple(options.channels_source_roots),
                consumer_classes=tuple(options.channels_consumer_classes),
                enable=tuple(options.channels_enable),
            )
            cls.linter = Linter(settings)
        except SettingsError as error:
            raise ExecutionError(str(error)) from None
