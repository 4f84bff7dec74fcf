"""The command line: what it says, put over the settings of the project."""

from __future__ import annotations

import argparse
import os
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from channels3_lint import SITE, SettingsError, __version__
from channels3_lint.cli.config import FORMATS, nearest, settings_of
from channels3_lint.cli.options import CommandError, Options, prefix_of
from channels3_lint.requirement import known_version

DESCRIPTION = "Finds what a Django project must change to move from Channels 2 to 3 and 4."

EPILOG = f"""commands:
  channels3-lint [check] [PATH ...]  check files, and with --fix rewrite them
  channels3-lint migrate [PATH ...]  where the project stands, step by step
  channels3-lint rule CHN101         the page of a rule

exit status: 0 clean, 1 findings, 2 could not run
{SITE}command/"""


def check_options(arguments: Sequence[str]) -> Options:
    """The options of ``check``; raises CommandError, and SystemExit where argparse has something to say."""
    parser = _parser("channels3-lint", DESCRIPTION, EPILOG)
    parser.add_argument("--version", action="version", version=f"channels3-lint {__version__}")
    _add_common(parser)
    output = parser.add_argument_group("output")
    output.add_argument("--output-format", choices=FORMATS, help="how findings are shown (default: full)")
    output.add_argument("--statistics", action="store_true", help="count the findings of each rule, and show no others")
    output.add_argument("--exit-zero", action="store_true", help="exit with 0 also where there are findings")
    output.add_argument("--watch", action="store_true", help="check again whenever a file changes")
    fixing = parser.add_argument_group("fixing")
    _flag(fixing, "--fix", "make the fixes that are safe")
    _flag(fixing, "--unsafe-fixes", "make, with --fix or --diff, also those that somebody should read")
    fixing.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    known = parser.add_argument_group("what is known")
    known.add_argument("--add-noqa", action="store_true", help="write a '# noqa' comment for every finding")
    known.add_argument("--baseline", metavar="FILE", help="report only what is not in this file")
    known.add_argument("--write-baseline", metavar="FILE", help="write all findings into a file for --baseline")
    stdin = parser.add_argument_group("standard input")
    stdin.add_argument("--stdin-filename", metavar="PATH", help="the name of what is read for the path -")
    return _options(parser.parse_args(arguments))


def migrate_options(arguments: Sequence[str]) -> Options:
    """The options of ``migrate``; raises as ``check_options``."""
    parser = _parser("channels3-lint migrate", "Shows where a project stands on its way to Channels 3 or 4.")
    _add_common(parser)
    return _options(parser.parse_args(arguments))


def rule_name(arguments: Sequence[str]) -> str:
    """The argument of ``rule``; raises SystemExit."""
    parser = _parser("channels3-lint rule", "Shows the page of a rule.")
    parser.add_argument("rule", metavar="RULE", help="a code or a symbol: CHN101, consumer-without-as-asgi")
    return str(parser.parse_args(arguments).rule)


def _parser(name: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        name,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        # What is not given is not there, and leaves to the settings what they say.
        argument_default=argparse.SUPPRESS,
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files and folders (default: this folder), - for stdin"
    )
    rules = parser.add_argument_group("rules")
    _list(rules, "--select", "CODES", "the codes, or their beginnings, to report (default: all)")
    _list(rules, "--ignore", "CODES", "the codes, or their beginnings, not to report")
    rules.add_argument("--channels-version", metavar="VERSION", help="the version of Channels moved to")
    _list(rules, "--channels-enable", "RULES", "opt-in rules to switch on")
    _list(rules, "--channels-source-roots", "FOLDERS", "further folders that absolute imports start from")
    _list(rules, "--channels-consumer-classes", "NAMES", "consumer base classes in packages that are not installed")
    files = parser.add_argument_group("files")
    _list(files, "--exclude", "PATTERNS", "files and folders to leave out, in place of the default ones")
    _list(files, "--extend-exclude", "PATTERNS", "further files and folders to leave out")
    _flag(files, "--force-exclude", "leave out also files that are named")
    parser.add_argument(
        "--jobs", "-j", type=_jobs, metavar="N", help="how many processes, 0 for all cores (default: 1)"
    )
    parser.add_argument("--config", metavar="FILE", help="the pyproject.toml to take settings from")
    parser.add_argument("--isolated", action="store_true", help="take no settings from pyproject.toml")


def _list(group: Any, name: str, metavar: str, help: str) -> None:
    group.add_argument(name, action="append", metavar=metavar, help=help)


def _flag(group: Any, name: str, help: str) -> None:
    group.add_argument(name, action=argparse.BooleanOptionalAction, default=argparse.SUPPRESS, help=help)


def _jobs(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


def _split(values: Sequence[str]) -> Tuple[str, ...]:
    return tuple(item.strip() for value in values for item in value.split(",") if item.strip())


def _codes(values: Sequence[str]) -> Tuple[str, ...]:
    return tuple(map(prefix_of, _split(values)))


def _version(value: str) -> str:
    try:
        return known_version(value)
    except SettingsError as error:
        raise CommandError(str(error)) from None


#: How the values of the command line become those of Options, where they are not taken as they are.
READ: Dict[str, Tuple[str, Callable[[Any], Any]]] = {
    "channels_version": ("channels_version", _version),
    "channels_enable": ("enable", _split),
    "channels_source_roots": ("source_roots", _split),
    "channels_consumer_classes": ("consumer_classes", _split),
    "select": ("select", _codes),
    "ignore": ("ignore", _codes),
    "exclude": ("exclude", _split),
    "extend_exclude": ("extend_exclude", _split),
}


def _options(arguments: argparse.Namespace) -> Options:
    given = dict(vars(arguments))
    is_isolated, config = given.pop("isolated", False), given.pop("config", None)
    paths: List[str] = given.pop("paths", None) or ["-" if "stdin_filename" in given else "."]
    found = _settings(paths, given.get("stdin_filename"), config, is_isolated)
    for name, value in given.items():
        field, read = READ.get(name, (name, lambda value: value))
        found[field] = read(value)
    if "channels_version" in given:
        found["version_reason"] = "--channels-version says so"
    return Options(paths=tuple(paths), **found)


def _settings(paths: Sequence[str], stdin: Optional[str], config: Optional[str], is_isolated: bool) -> Dict[str, Any]:
    """What the project sets, as fields of Options."""
    if config is not None:
        return settings_of(config)
    if is_isolated:
        return {}
    named = [(stdin or ".") if path == "-" else path for path in paths]
    for path in named:
        if path != stdin and not os.path.exists(path):
            # Said before its settings are looked for somewhere above.
            raise CommandError(f"{path}: no such file or folder")
    found = nearest(named)
    return settings_of(found) if found is not None else {}
