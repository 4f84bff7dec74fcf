"""The settings of ``pyproject.toml``, and what the command line puts over them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List

import pytest

from channels3_lint.cli import NEEDED, main
from channels3_lint.cli.arguments import check_options, migrate_options
from channels3_lint.cli.config import KEYS, common_folder
from channels3_lint.cli.options import EXCLUDED, CommandError, Options

ROOT = Path(__file__).parent.parent

ALL = """\
[tool.channels3-lint]
baseline = "known.json"
channels-consumer-classes = ["company.Base"]
channels-enable = ["CHN903"]
channels-source-roots = ["backend"]
channels-version = "4.3"
exclude = ["old"]
extend-exclude = ["made"]
fix = true
force-exclude = true
ignore = ["CHN2", "as-asgi-not-called"]
jobs = 0
output-format = "concise"
select = ["chn1"]
unsafe-fixes = true

[tool.channels3-lint.per-file-ignores]
"tests/*" = ["CHN101"]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "chat").mkdir()
    return tmp_path


def set_up(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)


def test_every_setting(project: Path) -> None:
    set_up(project, ALL)
    assert all(f"{key} = " in ALL or f".{key}]" in ALL for key in KEYS)
    assert check_options([]) == Options(
        paths=(".",),
        root=".",
        channels_version="4.0",
        version_reason="pyproject.toml sets channels-version",
        source_roots=("backend",),
        consumer_classes=("company.Base",),
        enable=("CHN903",),
        select=("CHN1",),
        ignore=("CHN2", "CHN102"),
        per_file_ignores=(("tests/*", ("CHN101",)),),
        exclude=("old",),
        extend_exclude=("made",),
        force_exclude=True,
        fix=True,
        unsafe_fixes=True,
        baseline="known.json",
        output_format="concise",
        jobs=0,
    )


def test_the_command_line_comes_first(project: Path) -> None:
    set_up(project, ALL)
    given = "--channels-version=3 --select=CHN3,CHN2 --select CHN1 --ignore= --jobs=2 --output-format=json --no-fix"
    options = check_options([*given.split(), "--no-unsafe-fixes", "--no-force-exclude", "chat"])
    assert (options.channels_version, options.version_reason) == ("3.0", "--channels-version says so")
    assert (options.select, options.ignore, options.jobs) == (("CHN3", "CHN2", "CHN1"), (), 2)
    assert (options.output_format, options.fix, options.unsafe_fixes, options.force_exclude) == ("json",) + (False,) * 3
    assert options.paths == ("chat",) and options.exclude == ("old",)
    assert check_options(["--jobs=0", "--isolated"]) == Options(jobs=0)
    assert migrate_options(["--isolated", "chat"]) == Options(paths=("chat",))


def test_the_nearest_file_with_settings_counts(project: Path) -> None:
    set_up(project, "[tool.channels3-lint]\nselect = ['CHN1']\n")
    set_up(project / "chat", "[tool.black]\nline-length = 100\n")
    assert check_options(["chat"]).select == ("CHN1",)
    set_up(project / "chat", "[tool.channels3-lint]\nchannels-source-roots = ['src']\n")
    options = check_options(["chat"])
    assert (options.select, options.root, options.source_roots) == ((), "chat", ("chat/src",))
    assert check_options(["chat", "."]).select == ("CHN1",)
    assert check_options(["--isolated"]).select == ()
    assert check_options(["--config=chat/pyproject.toml"]).root == "chat"
    assert check_options(["-", "--stdin-filename=chat/new.py"]).root == "chat"
    assert check_options(["--stdin-filename=chat/new.py"]).paths == ("-",)
    assert check_options(["-"]).select == ("CHN1",)


@pytest.mark.parametrize(
    "text, message",
    [
        ("channel-version = '4'", f"[tool.channels3-lint] has no setting 'channel-version'; it has {', '.join(KEYS)}"),
        ("channels-version = '2'", "channels-version: '2' is not one of 3.0, 4.0"),
        ("channels-version = true", "channels-version: 'True' is not one of 3.0, 4.0"),
        ("channels-version = []", "channels-version must be a string"),
        ("select = 'CHN1'", "select must be a list of strings"),
        ("select = ['E501']", "select: 'E501' is no rule, and no code of a rule begins with it"),
        ("fix = 'yes'", "fix must be true or false"),
        ("jobs = -1", "jobs must be a number, 0 for all cores"),
        ("output-format = 'xml'", "output-format must be one of full, concise, json, github, gitlab, junit, sarif"),
        ("per-file-ignores = ['a']", "per-file-ignores must be a table of patterns and lists of codes"),
        ("select = [", "Invalid value (at end of document)"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    project: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(project, f"[tool.channels3-lint]\n{text}\n")
    assert main([]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"channels3-lint: pyproject.toml: {message}"[:60])
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["gone"], "gone: no such file or folder"),
        (["--config=gone.toml"], "gone.toml: No such file or directory"),
        (["--config=empty.toml"], "empty.toml: there is no [tool.channels3-lint]"),
        (["--select=ABC"], "'ABC' is no rule, and no code of a rule begins with it"),
        (["--channels-version=2"], "channels-version: '2' is not one of 3.0, 4.0"),
        (["--channels-enable=CHN101"], "channels-enable: 'CHN101' is not one of "),
        (["rule", "CHN999"], "there is no rule 'CHN999'"),
        (["-", "chat"], "- is standard input, and stands alone"),
        (["-", "--watch"], "--add-noqa and --watch are for files"),
        (["--baseline=gone.json"], "gone.json: no such baseline; --write-baseline makes one"),
        (["--baseline=empty.toml"], "empty.toml: not a baseline: "),
        (["--baseline=other.json"], "other.json: a baseline of another version of channels3-lint; write it again"),
        (["--write-baseline=gone/known.json"], "gone/known.json: No such file or directory"),
    ],
)
def test_why_it_cannot_run(
    project: Path, arguments: List[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "empty.toml").write_text("")
    (project / "other.json").write_text('{"version": 99}')
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"channels3-lint: {message}") and error.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--jobs=-1"], ["--jobs=many"], ["--nonsense"], ["--output-format=xml"]])
def test_what_argparse_refuses(arguments: List[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_paths_without_a_common_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(paths: List[str]) -> str:
        raise ValueError("Paths don't have the same drive")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("os.path.commonpath", fail)
    assert common_folder(["a.py", "b.py"]) == str(tmp_path)


@pytest.mark.parametrize(
    "select, ignore, code, is_selected",
    [
        ((), (), "CHN101", True),
        (("CHN1",), (), "CHN101", True),
        (("CHN1",), (), "CHN202", False),
        (("CHN1",), ("CHN101",), "CHN101", False),
        (("CHN101",), ("CHN1",), "CHN101", True),
        (("CHN101",), ("CHN101",), "CHN101", False),
        ((), ("CHN2",), "CHN202", False),
        (("CHN1",), (), "CHN000", True),
        ((), ("CHN0",), "CHN000", False),
    ],
)
def test_the_longest_prefix_decides(
    select: "tuple[str, ...]", ignore: "tuple[str, ...]", code: str, is_selected: bool
) -> None:
    assert Options(select=select, ignore=ignore).selects(code) == is_selected


def test_the_hooks_of_pre_commit_have_what_they_need() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8").split("- id: ")[1:]
    names = ["channels3-lint", "channels3-lint-fix", "channels3-lint-flake8", "channels3-lint-pylint"]
    assert [hook.partition("\n")[0] for hook in hooks] == names
    for hook in hooks[:2]:
        assert all(name in hook for name in (*NEEDED, "tomli"))
        entry = re.findall(r"^  entry: channels3-lint (.*)$", hook, re.MULTILINE)
        arguments = entry[0].split()
        assert arguments.pop(0) == "check" and check_options([*arguments, "--isolated"]).force_exclude


def test_the_documentation_has_every_option_and_setting(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in page for key in KEYS)
    assert all(f"`{name}`" in page for name in EXCLUDED)
    with pytest.raises(SystemExit):
        main(["--help"])
    for option in re.findall(r"--[a-z-]+", capsys.readouterr().out):
        assert f"`{option}" in page or option.startswith("--no-"), option
    with pytest.raises(CommandError):
        check_options(["--select=nothing"])
