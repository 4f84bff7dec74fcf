"""The README is true: its table is that of the rules, its commands run, its output is what the tool prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import generated
from channels3_lint import CHANNELS_VERSIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETUP = (ROOT / "setup.cfg").read_text(encoding="utf-8")


def test_the_table_is_that_of_the_rules() -> None:
    table = README.partition("<!-- rules -->\n")[2].partition("<!-- end of the rules -->\n")[0]
    assert table.strip() == generated.readme_rules().strip(), "write it with: nox -s tables"


def test_the_run_command_prints_what_the_readme_shows() -> None:
    options = re.search(r"\.venv/bin/flake8 (.*)$", README, re.MULTILINE)
    assert options is not None
    command = [sys.executable, "-m", "flake8", *options[1].split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    rows = done.stdout.replace("examples/chat_channels2/", "").splitlines()
    shown = re.findall(r"^\S+:\d+:\d+: CHN.*$", README, re.MULTILINE)
    assert len(shown) == 3 and set(shown) <= set(rows)
    counted = re.search(r"something to fix: (\d+) lines", README)
    assert counted is not None and int(counted[1]) == len(rows)


def test_the_migrated_example_is_clean() -> None:
    command = [sys.executable, "-m", "flake8", "--isolated", "--select=CHN", "examples/chat_channels3"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_options_and_versions_are_named() -> None:
    for option in ("channels-version", "channels-source-roots", "channels-consumer-classes", "channels-enable"):
        assert f"| `{option}` |" in README
    assert all(f"`{version}`" in README for version in CHANNELS_VERSIONS)


def test_the_extras_of_the_readme_exist() -> None:
    for extras in re.findall(r"\.\[([a-z,]+)\]", README):
        assert all(re.search(rf"^{extra} =$", SETUP, re.MULTILINE) for extra in extras.split(","))
