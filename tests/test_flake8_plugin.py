"""What only flake8 decides: options, configuration, suppression, encodings, workers, and what is imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

import hosts

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "chat_channels2"

ROUTING = """\
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),
]
"""


def run(*arguments: str, cwd: Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "flake8", *arguments]
    return subprocess.run(command, cwd=cwd, input=data, capture_output=True, check=False)


def places(output: str) -> List[str]:
    """``line:column code`` of each row."""
    return [":".join(row.split(":")[1:3]) + row.split(":", 3)[3][:7] for row in output.splitlines()]


#: What an opt-in rule about consumers reports.
CONSUMERS = """from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def connect(self):
        self.send("hello")
        self.accept()
"""

#: What an opt-in rule reports.
SETTINGS = 'ASGI_APPLICATION = "chat.routing.application"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "routing.py").write_text(ROUTING)
    return tmp_path


def test_workers_see_what_one_process_sees() -> None:
    alone = run("--isolated", "--select=CHN", "--jobs=1", ".", cwd=EXAMPLE)
    together = run("--isolated", "--select=CHN", "--jobs=2", ".", cwd=EXAMPLE)
    assert alone.returncode == together.returncode == 1
    assert alone.stdout == together.stdout != b""


def test_the_order_of_files_does_not_matter() -> None:
    files = sorted(str(file.relative_to(EXAMPLE)) for file in EXAMPLE.rglob("*.py"))
    forward = run("--isolated", "--select=CHN", "--jobs=1", *files, cwd=EXAMPLE)
    backward = run("--isolated", "--select=CHN", "--jobs=1", *reversed(files), cwd=EXAMPLE)
    assert sorted(forward.stdout.splitlines()) == sorted(backward.stdout.splitlines()) != []


@pytest.mark.parametrize("comment", ["# noqa", "# noqa: CHN101", "# noqa: CHN1", "# noqa:CHN101,E501"])
def test_noqa_on_the_line_of_the_name(project: Path, comment: str) -> None:
    text = ROUTING.replace("ChatConsumer),\n", f"ChatConsumer),  {comment}\n")
    (project / "routing.py").write_text(text)
    assert run("--isolated", "--select=CHN", "routing.py", cwd=project).stdout == b""


def test_another_noqa_suppresses_nothing(project: Path) -> None:
    text = ROUTING.replace("ChatConsumer),\n", "ChatConsumer),  # noqa: CHN301\n")
    (project / "routing.py").write_text(text)
    assert b"CHN101" in run("--isolated", "--select=CHN", "routing.py", cwd=project).stdout


def test_selected_without_any_configuration(project: Path) -> None:
    assert b"CHN101" in run("routing.py", cwd=project).stdout


@pytest.mark.parametrize("name", [".flake8", "setup.cfg", "tox.ini"])
def test_options_from_a_configuration_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "routing.py").write_text(
        "from django.urls import path\nfrom push.sockets import Push\nfrom feed import Feed\n\n"
        'routes = [path("ws/push/", Push), path("ws/feed/", Feed)]\n'
    )
    shared = tmp_path / "shared" / "feed"
    shared.mkdir(parents=True)
    (shared / "__init__.py").write_text(
        "from channels.http import AsgiHandler\nfrom push.sockets import Push\n\n\nclass Feed(Push):\n    pass\n"
    )
    (tmp_path / name).write_text(
        "[flake8]\nchannels-version = 4.0\nchannels-source-roots = shared\n"
        "channels-consumer-classes = push.sockets.Push\nselect = CHN\n"
    )
    output = run(".", cwd=tmp_path).stdout.decode()
    assert places(output) == ["5:28 CHN101", "5:52 CHN101", "1:27 CHN302"]
    assert "gone from Channels 4" in output


@pytest.mark.parametrize("where", ["command line", "configuration"])
def test_an_unknown_version_is_one_clear_line(project: Path, where: str) -> None:
    arguments = ["--channels-version=2.4"] if where == "command line" else []
    if where == "configuration":
        (project / ".flake8").write_text("[flake8]\nchannels-version = 2.4\n")
    done = run(*arguments, "routing.py", cwd=project)
    output = (done.stdout + done.stderr).decode()
    assert done.returncode == 1
    assert "channels-version: '2.4' is not one of 3.0, 4.0" in output
    assert "Traceback" not in output


@pytest.mark.parametrize(
    "options",
    [
        ["--isolated"],
        ["--isolated", "--select=CHN"],
        ["--isolated", "--select=CHN9"],
        ["--isolated", "--select=CHN901"],
        ["--isolated", "--extend-select=CHN9"],
        ["--isolated", "--ignore=E501"],
        ["--isolated", "--select=CHN", "--channels-enable="],
        ["--isolated", "--select=CHN", "--channels-enable=CHN902,daphne-not-first"],
    ],
    ids=" ".join,
)
def test_an_opt_in_rule_is_silent_whatever_is_selected(tmp_path: Path, options: List[str]) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS)
    done = run(*options, "settings.py", cwd=tmp_path)
    assert (done.stdout, done.stderr) == (b"", b"")


@pytest.mark.parametrize("rules", ["CHN901", "entry-point-not-asgi-module", "CHN902, CHN901", "CHN901,CHN901"])
@pytest.mark.parametrize("options", [[], ["--select=CHN"], ["--extend-select=CHN9"], ["--ignore=E501"]], ids=" ".join)
def test_an_opt_in_rule_is_switched_on_by_code_or_symbol(tmp_path: Path, rules: str, options: List[str]) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS)
    done = run("--isolated", *options, f"--channels-enable={rules}", "settings.py", cwd=tmp_path)
    assert places(done.stdout.decode()) == ["1:20 CHN901"]


@pytest.mark.parametrize("options", [[], ["--select=CHN"], ["--select=CHN8"], ["--extend-select=CHN802"]], ids=" ".join)
def test_a_rule_about_consumers_is_opt_in_too(tmp_path: Path, options: List[str]) -> None:
    (tmp_path / "consumers.py").write_text(CONSUMERS)
    assert run("--isolated", *options, "consumers.py", cwd=tmp_path).stdout == b""
    for name in ("CHN802", "send-before-accept"):
        done = run("--isolated", *options, f"--channels-enable={name}", "consumers.py", cwd=tmp_path)
        assert places(done.stdout.decode()) == ["6:9 CHN802"]


def test_opt_in_rules_from_a_configuration_file(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS)
    (tmp_path / ".flake8").write_text("[flake8]\nchannels-enable =\n    daphne-not-first,\n    CHN901\n")
    assert places(run("settings.py", cwd=tmp_path).stdout.decode()) == ["1:20 CHN901"]
    assert run("--ignore=CHN9", "settings.py", cwd=tmp_path).stdout == b""
    assert run("--channels-enable=", "settings.py", cwd=tmp_path).stdout == b""


@pytest.mark.parametrize("name", ["CHN999", "CHN101", "CHN8", "CHN9", "entry-point"])
@pytest.mark.parametrize("where", ["command line", "configuration"])
def test_an_unknown_opt_in_rule_is_one_clear_line(project: Path, where: str, name: str) -> None:
    arguments = [f"--channels-enable=CHN901,{name}"] if where == "command line" else []
    if where == "configuration":
        (project / ".flake8").write_text(f"[flake8]\nchannels-enable = {name}\n")
    done = run(*arguments, "routing.py", cwd=project)
    output = (done.stdout + done.stderr).decode()
    assert done.returncode == 1
    assert f"channels-enable: {name!r} is not one of CHN801 (message-without-handler), CHN802 (" in output
    assert len(output.splitlines()) <= 2 and "Traceback" not in output


def test_a_source_root_that_does_not_exist_is_no_error(project: Path) -> None:
    done = run("--select=CHN", "--channels-source-roots=nowhere", "routing.py", cwd=project)
    assert b"CHN101" in done.stdout and done.stderr == b""


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ('# Räume\nroutes = [path("ws/räume/", ChatConsumer)]\n', 29),
        ('"日本"; routes = [path("𝒳/", ChatConsumer)]\n', 28),
        ('routes = [path("ws/", ChatConsumer)]\n', 23),
    ],
    ids=["umlaut", "wide", "ascii"],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
def test_columns_are_counted_in_characters(
    tmp_path: Path, text: str, column: int, newline: str, mark: bytes
) -> None:
    text = ROUTING[: ROUTING.index("websocket_urlpatterns")] + text
    data = mark + text.replace("\n", newline).encode()
    file = tmp_path / "routing.py"
    file.write_bytes(data)
    line = text.count("\n")
    wanted = [f"{line}:{column} CHN101"]
    assert places(run("--isolated", "--select=CHN", "routing.py", cwd=tmp_path).stdout.decode()) == wanted
    piped = run("--isolated", "--select=CHN", "--stdin-display-name=routing.py", "-", cwd=tmp_path, data=data)
    assert places(piped.stdout.decode()) == wanted


def test_lines_are_counted_as_the_parser_does(tmp_path: Path) -> None:
    text = ROUTING.replace("class", "\f\nclass").replace("ws/chat", "ws/\u2028chat")
    (tmp_path / "routing.py").write_text(text, encoding="utf-8")
    output = run("--isolated", "--select=CHN", "routing.py", cwd=tmp_path).stdout.decode()
    assert places(output) == ["11:23 CHN101"]


def test_a_declared_encoding_is_honoured(tmp_path: Path) -> None:
    text = "# -*- coding: latin-1 -*-\n" + ROUTING.replace("ws/chat", "ws/caf\xe9")
    (tmp_path / "routing.py").write_bytes(text.encode("latin-1"))
    output = run("--isolated", "--select=CHN", "routing.py", cwd=tmp_path).stdout.decode()
    assert places(output) == ["11:22 CHN101"]


def test_a_syntax_error_is_reported_by_flake8_alone(tmp_path: Path) -> None:
    (tmp_path / "routing.py").write_text(ROUTING + "application = ProtocolTypeRouter(\n")
    output = run("--isolated", "--select=CHN,E9", "routing.py", cwd=tmp_path).stdout.decode()
    assert [row.split()[1] for row in output.splitlines()] == ["E999"] or "E902" in output


def test_an_editor_buffer_is_linted_instead_of_the_file(project: Path) -> None:
    buffer = ROUTING.replace("ChatConsumer)", "ChatConsumer.as_asgi())").encode()
    done = run("--isolated", "--select=CHN", "--stdin-display-name=routing.py", "-", cwd=project, data=buffer)
    assert done.stdout == b""


def test_neither_astroid_nor_pylint_is_imported() -> None:
    program = (
        "import json, sys\n"
        "from flake8.main.cli import main\n"
        "main(['--isolated', '--select=CHN', '--jobs=1', '-q', '.'])\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=EXAMPLE, capture_output=True, text=True, check=False)
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "channels3_lint" in loaded and done.stdout
    assert loaded.isdisjoint({"astroid", "pylint", "django", "channels", "libcst", "tokenize_rt"})


@pytest.mark.parametrize(
    "file", ["chat/base.py", "chat/consumers.py", "chat/routing.py", "chat/middleware.py", "config/routing.py"]
)
def test_what_flake8_has_parsed_is_not_parsed_again(file: str) -> None:
    from flake8_channels3 import Plugin

    with hosts.inside(EXAMPLE):
        hosts.flake8(["--isolated", "--select=CHN", "--jobs=1", file])
    parsed = Plugin.linter.project.parsed
    assert str(EXAMPLE / file) not in parsed
    assert set(parsed.values()) <= {1}
