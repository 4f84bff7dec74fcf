"""The command as a whole: what it prints, and its exit status."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Callable, Iterator, List

import pytest

import hosts
from channels3_lint import RULES, cli
from channels3_lint.cli import main, pages, progress, runner, watch
from channels3_lint.cli.arguments import check_options
from channels3_lint.cli.config import FORMATS
from channels3_lint.cli.diagnostic import Checked

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "chat_channels2"

ROUTES = """\
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class Chat(WebsocketConsumer):
    pass


urlpatterns = [path("a", Chat)]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "routing.py").write_text(ROUTES)
    return tmp_path


def concise(capsys: pytest.CaptureFixture[str], *arguments: str) -> List[str]:
    main(["--output-format=concise", *arguments])
    return [line for line in capsys.readouterr().out.splitlines() if ".py:" in line]


# What is found.


def test_the_findings_are_those_of_flake8(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    output = hosts.flake8(["--isolated", "--select=CHN", "--jobs=1", "examples/chat_channels2"])
    found = concise(capsys, "examples/chat_channels2")
    assert sorted(found) == sorted(output.splitlines()) and len(found) == 21


def test_exit_status(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    assert main(["check", "--exit-zero"]) == 0
    assert main(["--select=CHN3"]) == 0
    assert main(["nowhere"]) == 2
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0


def test_a_file_that_does_not_parse(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "routing.py").write_text(ROUTES + "def (\n")
    (project / "other.py").write_text("def (\n")
    (project / "bytes.py").write_bytes(b"# WebsocketConsumer, as_asgi, channels\nx = '\xff'\n")
    (project / "nul.py").write_bytes(b"x = 1\n\0\n")
    found = concise(capsys, ".", "other.py", "bytes.py", "nul.py")
    places = [row.partition(" the file")[0] for row in found]
    assert [place.split(":")[0] for place in places] == ["bytes.py", "nul.py", "other.py", "routing.py"]
    assert places[2:] == ["other.py:1:5: CHN000", "routing.py:10:5: CHN000"]
    # What has nothing to do with Channels is not parsed, unless it is named.
    assert [row.split(":")[0] for row in concise(capsys, ".")] == ["bytes.py", "routing.py"]
    (project / "bytes.py").write_bytes(b"x = '\xff'\n")
    assert [row.split(":")[0] for row in concise(capsys, ".")] == ["routing.py"]
    assert concise(capsys, "other.py", "--ignore=CHN0") == []
    assert main(["other.py"]) == 1
    assert "1 | def (\n  |     ^\n" in capsys.readouterr().out


def test_a_file_that_cannot_be_read(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open

    def refuse(path: object, *arguments: object, **options: object) -> object:
        if path == "secret.py":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    (project / "secret.py").write_text("")
    monkeypatch.setattr("builtins.open", refuse)
    for arguments in ([], ["--diff"], ["--add-noqa"]):
        assert main(arguments) == 2
        captured = capsys.readouterr()
        assert "secret.py: Permission denied\n" in captured.err
    monkeypatch.undo()


def test_selections(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "tests").mkdir()
    (project / "tests" / "test_chat.py").write_text(ROUTES)
    (project / "pyproject.toml").write_text(
        "[tool.channels3-lint]\nignore = ['CHN3']\n[tool.channels3-lint.per-file-ignores]\n'tests' = ['CHN101']\n"
    )
    assert len(concise(capsys)) == 1
    assert len(concise(capsys, "--isolated")) == 2
    assert len(concise(capsys, "--select=as-asgi-not-called")) == 0
    (project / "routing.py").write_text(
        "from channels.routing import ProtocolTypeRouter\n\napplication = ProtocolTypeRouter({'http': None})\n"
    )
    assert len(concise(capsys)) == 0
    assert len(concise(capsys, "--channels-enable=CHN901")) == len(concise(capsys, "--select=CHN901")) == 1


def test_the_version_is_that_of_the_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "signals.py").write_text("from channels.signals import consumer_started\n")
    (project / "requirements.txt").write_text("channels==2.4.0\n")
    before = len(concise(capsys))
    (project / "requirements.txt").write_text("channels>=4\n")
    assert main([]) == 1
    assert "Checked for Channels 4.0: requirements.txt asks for channels>=4.\n" in capsys.readouterr().out
    assert len(concise(capsys)) >= before
    assert main(["--channels-version=3.0.5"]) == 1
    assert "Checked for Channels 3.0: --channels-version says so.\n" in capsys.readouterr().out


def test_standard_input(project: Path, stdin: Callable[[bytes], None], capsys: pytest.CaptureFixture[str]) -> None:
    stdin(ROUTES.encode())
    assert main(["-", "--stdin-filename=chat/new.py", "--output-format=concise"]) == 1
    assert capsys.readouterr().out.startswith("chat/new.py:9:26: CHN101 ")
    stdin(b"x = 1\n")
    assert main(["-"]) == 0


def test_a_rule_that_fails_is_named_once(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*arguments: object) -> None:
        raise KeyError("scope")

    (project / "more.py").write_text(ROUTES)
    rule = next(rule for rule in RULES if rule.code == "CHN101")
    for kind in list(rule.slot_checks):
        monkeypatch.setitem(rule.slot_checks, kind, [fail])
    main([])
    error = capsys.readouterr().err
    assert error.startswith("CHN101 failed on ") and error.count("\n") == 1


# What is known.


def test_comments_for_what_is_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        ROUTES
        + 'more = [path("b", Chat)]  # noqa: E501\n'
        + 'text = [path("""\n""", Chat), path("c", Chat)]  # why\n'
        + 'last = [path("d", Chat.as_asgi)]   \n'
    )
    (project / "routing.py").write_bytes(text.replace("\n", "\r\n").encode())
    (project / "broken.py").write_text("import channels.generic.websocket, as_asgi, path, WebsocketConsumer\ndef (\n")
    assert main(["--add-noqa"]) == 0
    captured = capsys.readouterr()
    assert captured.err.startswith("broken.py: left as it was: the file does not parse: ")
    assert captured.out == "Wrote comments for 4 findings.\n"
    written = (project / "routing.py").read_bytes().decode()
    assert written.count("\r\n") == written.count("\n")
    rows = written.splitlines()
    assert rows[8:] == [
        'urlpatterns = [path("a", Chat)]  # noqa: CHN101',
        'more = [path("b", Chat)]  # noqa: E501, CHN101',
        'text = [path("""',
        '""", Chat), path("c", Chat)]  # why  # noqa: CHN101',
        'last = [path("d", Chat.as_asgi)]  # noqa: CHN102',
    ]
    assert concise(capsys, "routing.py") == []
    assert main(["--add-noqa", "routing.py"]) == 0
    assert "Wrote comments for 0 findings.\n" in capsys.readouterr().out


def test_comments_that_cannot_be_written(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert main(["--add-noqa"]) == 2
    assert capsys.readouterr().err == "routing.py: left as it was: it is read-only\n"


def test_a_baseline_reports_what_is_new(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "routing.py").write_text(ROUTES + 'more = [path("a", Chat)]\n' * 2)
    (project / "ci").mkdir()
    assert main(["--write-baseline=ci/known.json"]) == 0
    assert capsys.readouterr().out == "Wrote 3 findings to ci/known.json.\n"
    rows = json.loads((project / "ci" / "known.json").read_text())["findings"]
    assert [(row["path"], row.get("count")) for row in rows] == [("../routing.py", 2), ("../routing.py", None)]
    assert main(["--baseline=ci/known.json"]) == 0
    assert "Nothing to change.\n3 more are in the baseline.\n" in capsys.readouterr().out
    # Whatever moves is still known; a third line like two that are known is new.
    (project / "routing.py").write_text("\n\n" + ROUTES + '    more = [path("a", Chat)]\n'.strip(" ") * 3)
    assert [row.split(":")[1] for row in concise(capsys, "--baseline=ci/known.json")] == ["14"]
    (project / "broken.py").write_text("def (\n")
    assert main(["--baseline=ci/known.json", "broken.py"]) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_name_that_is_no_text(project: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "routing.py").unlink()
    with open(b"caf\xe9.py", "w", encoding="utf-8") as file:
        file.write(ROUTES)
    assert main([f"--output-format={name}"]) == 1
    assert "CHN101" in capsys.readouterr().out
    assert main(["--write-baseline=known.json"]) == 0
    assert main(["--baseline=known.json"]) == 0
    assert main(["--add-noqa"]) == 0
    assert main([]) == 0


# In several processes.


def test_several_processes_give_the_same(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in range(20):
        (project / f"routing_{number}.py").write_text(ROUTES)
    outputs = []
    for jobs in ("1", "2", "0"):
        monkeypatch.setattr(os, "cpu_count", lambda: 2)
        assert main([f"--jobs={jobs}"]) == 1
        outputs.append(capfd.readouterr())
    assert outputs[0] == outputs[1] == outputs[2]
    assert outputs[0].out.count("CHN101 ") == 21


def test_a_worker_checks_as_the_command_does(project: Path) -> None:
    options = check_options([])
    runner._start(options)
    from channels3_lint.cli.files import targets

    [target] = targets(options)
    assert [runner._check(target)] == list(runner.check(options, [target]))


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = [Checked("a.py"), Checked("b.py")]
    monkeypatch.setattr(progress, "MANY", 2)
    assert list(progress.tracked(iter(checked), 2)) == checked
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(progress, "is_coloured", lambda stream: True)
    assert list(progress.tracked(iter(checked), 2)) == checked


def test_watching(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def ticks() -> Iterator[int]:
        yield 1
        yield 2
        (project / "routing.py").write_text(ROUTES.replace("Chat)]", "Chat.as_asgi())]"))
        yield 3
        (project / "routing.py").unlink()
        yield 4

    monkeypatch.setattr(watch, "INTERVAL", 0)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(watch.watch, "__defaults__", (ticks(),))
    assert main(["--watch", "routing.py"]) == 0
    captured = capsys.readouterr()
    assert captured.out.count("waiting for changes") == 3
    assert captured.out.count("CHN101 ") == 1 and captured.out.count("Nothing to change.") == 1
    assert captured.err == "channels3-lint: routing.py: no such file or folder\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    (project / "routing.py").write_text(ROUTES)
    assert watch.watch(check_options([]), lambda: 1, iter([1])) == 1
    assert "\x1b" not in capsys.readouterr().out


# Pages, and where a project stands.


def test_the_page_of_a_rule(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "consumer-without-as-asgi"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("# consumer-without-as-asgi\n") and "](../" not in page
    assert "[7. Routes](https://channels3-lint.readthedocs.io/en/latest/migrating/#7-routes)" in page
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["rule", "chn101"]) == 0
    coloured = capsys.readouterr().out
    assert "\x1b[" in coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert max(map(len, plain.splitlines())) <= 80 and "https://channels3-lint" in plain


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.symbol)
def test_every_rule_has_a_page_and_a_step(rule: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert pages.show(rule.code) == 0  # type: ignore[attr-defined]
    assert "](../" not in capsys.readouterr().out
    assert pages.step_of(rule) is not None  # type: ignore[arg-type]


def test_a_package_without_its_pages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pages, "PLACES", (tmp_path,))
    assert main(["rule", "CHN101"]) == 2
    assert capsys.readouterr().err.startswith("channels3-lint: the page of CHN101 is not installed; it is at https://")
    (tmp_path / "consumer-without-as-asgi").mkdir()
    (tmp_path / "consumer-without-as-asgi" / "details.md").write_text("# No step\n")
    assert pages.step_of(RULES[0]) is None


def test_where_the_example_stands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(EXAMPLE)
    assert main(["migrate"]) == 1
    output = capsys.readouterr().out
    assert output.startswith("Checked for Channels 3.0: requirements.txt asks for channels==2.4.0.\n")
    steps = re.findall(r"^(\d+)\. .*?  +(\d+ to change|nothing left|later: .*)$", output, re.MULTILINE)
    assert [number for number, _ in steps] == ["4", "6", "7", "8", "9", "10"]
    assert steps[-1][1] == "later: --channels-version=4"
    assert sum(int(left.split()[0]) for _, left in steps if "to change" in left) == 21
    assert "   chat/routing.py\n      CHN101 consumer-without-as-asgi: lines 6, 7\n" in output
    assert re.search(r"^21 to change: \d+ by --fix, \d+ more by --unsafe-fixes, \d+ by hand\.$", output, re.MULTILINE)
    assert max(map(len, output.splitlines())) <= 80
    assert main(["migrate", "--channels-version=4", "chat/models.py"]) == 0
    assert "later" not in capsys.readouterr().out


def test_what_fixes_would_do(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "routing.py").write_text(ROUTES.replace("Chat)]", "Chat.as_asgi)]"))
    (project / "broken.py").write_text("import WebsocketConsumer, as_asgi, channels, path\ndef (\n")
    assert main(["migrate"]) == 1
    output = capsys.readouterr().out
    assert "1 by --fix" in output and "   routing.py: 1 by --fix\nTo see it: channels3-lint --diff\n" in output
    (project / "routing.py").write_text("")
    (project / "broken.py").write_text("")
    assert main(["migrate"]) == 0
    output = capsys.readouterr().out
    assert output.startswith("No file has to do with Channels.\n") and output.endswith("Nothing is left to change.\n")
    assert "Anything else" not in output
    assert main(["migrate", "--select=CHN1"]) == 0
    (project / "broken.py").write_text("def (\n")
    assert main(["migrate", "broken.py"]) == 1
    assert "Anything else" in capsys.readouterr().out


# As a program.


def run(*command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "NEEDED", ("no_such_library",))
    assert main([]) == 2
    assert capsys.readouterr().err == (
        "channels3-lint: no_such_library is not installed: pip install 'channels3-lint[cli]'\n"
    )


def test_as_a_module() -> None:
    done = run("-m", "channels3_lint", "--output-format=concise", str(EXAMPLE), NO_COLOR="1")
    assert (done.returncode, done.stderr) == (1, "")
    assert "Found 21 findings.\n" in done.stdout
    slow = ("rich", "pathspec", "xml", "concurrent.futures", "multiprocessing")
    done = run("-c", f"import sys, channels3_lint.cli.command; print([name for name in {slow} if name in sys.modules])")
    assert done.stdout == "[]\n"


def test_the_core_does_not_load_the_command() -> None:
    done = run(
        "-c", "import sys, channels3_lint; print([name for name in sys.modules if 'channels3_lint.cli' in name])"
    )
    assert done.stdout == "[]\n"


def test_the_module_is_the_command(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["channels3-lint", "--statistics"])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("channels3_lint", run_name="__main__")
    assert stopped.value.code == 1


def test_an_interrupt_and_a_reader_who_has_seen_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(arguments: List[str]) -> int:
        raise KeyboardInterrupt

    def close(arguments: List[str]) -> int:
        raise BrokenPipeError

    monkeypatch.setattr("channels3_lint.cli.command.run", interrupt)
    assert main([]) == 130
    duplicated: List[int] = []
    monkeypatch.setattr("channels3_lint.cli.command.run", close)
    monkeypatch.setattr(os, "dup2", lambda old, new: duplicated.append(new))
    monkeypatch.setattr(sys, "stdout", open(os.devnull, "w"))
    assert main([]) == 1 and len(duplicated) == 1
