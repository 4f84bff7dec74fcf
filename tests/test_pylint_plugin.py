"""What only pylint decides: pragmas, workers, the editor's buffer, where modules lie, and what others report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Tuple

import astroid
import pytest
from pylint.lint import PyLinter

import hosts
import pylint_channels3
from channels3_lint import RULES
from test_flake8_plugin import EXAMPLE, ROUTING, SETTINGS

OURS = ["--disable=all", "--enable=channels3"]


def run(*arguments: str, cwd: Path, data: bytes = b"") -> Tuple[List[Dict[str, Any]], str]:
    """The messages that pylint prints, and what it says besides."""
    command = [sys.executable, "-m", "pylint", "--load-plugins=pylint_channels3", "-f", "json2", *arguments]
    done = subprocess.run(command, cwd=cwd, input=data, capture_output=True, check=False)
    try:
        return json.loads(done.stdout)["messages"], done.stderr.decode()
    except json.JSONDecodeError:
        return [], (done.stdout + done.stderr).decode()


def places(messages: List[Dict[str, Any]]) -> List[Tuple[str, int, int, str]]:
    return sorted((row["path"], row["line"], row["column"], row["symbol"]) for row in messages)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "routing.py").write_text(ROUTING)
    return tmp_path


def test_workers_and_recursion_see_what_one_process_sees() -> None:
    with hosts.inside(EXAMPLE):
        files = sorted(str(file.relative_to(EXAMPLE)) for file in EXAMPLE.rglob("*.py"))
        alone = places(hosts.pylint([*OURS, *files]))
    together, _ = run(*OURS, "-j", "2", "--recursive=y", ".", cwd=EXAMPLE)
    assert len(alone) == 21
    assert places(together) == alone


def test_a_message_has_all_that_pylint_shows() -> None:
    with hosts.inside(EXAMPLE):
        messages = hosts.pylint([*OURS, "chat/middleware.py", "tests/test_workers.py"])
    call = next(row for row in messages if row["line"] == 27)
    assert call["symbol"] == "two-callable-middleware"
    assert call["messageId"] == "E7303"
    assert call["obj"] == "TokenAuthMiddleware.__call__"
    assert call["module"] == "chat.middleware"
    assert call["confidence"] == "HIGH"
    assert (call["line"], call["column"], call["endLine"], call["endColumn"]) == (27, 4, 27, 16)
    worker = next(row for row in messages if row["path"] == "tests/test_workers.py")
    assert worker["confidence"] == "INFERENCE"
    assert str(worker["obj"]).startswith("test_")


@pytest.mark.parametrize(
    "text",
    [
        ROUTING.replace("ChatConsumer),", "ChatConsumer),  # pylint: disable=consumer-without-as-asgi"),
        ROUTING.replace("ChatConsumer),", "ChatConsumer),  # pylint: disable=E7301"),
        "# pylint: disable=consumer-without-as-asgi\n" + ROUTING,
        "# pylint: skip-file\n" + ROUTING,
        ROUTING.replace("    path(", "    # pylint: disable-next=consumer-without-as-asgi\n    path("),
        ROUTING.replace("websocket_urlpatterns = [", "def routes():\n    # pylint: disable=all\n    return [").replace(
            '    path("ws/chat/", ChatConsumer),\n]', '        path("ws/chat/", ChatConsumer),\n    ]'
        ),
    ],
    ids=["line", "id", "module", "file", "next", "block"],
)
def test_pragmas(tmp_path: Path, text: str) -> None:
    (tmp_path / "routing.py").write_text(text)
    with hosts.inside(tmp_path):
        assert hosts.pylint([*OURS, "routing.py"]) == []


def test_a_pragma_for_another_message_suppresses_nothing(tmp_path: Path) -> None:
    text = "# pylint: disable=two-callable-middleware\n" + ROUTING
    (tmp_path / "routing.py").write_text(text)
    with hosts.inside(tmp_path):
        assert len(hosts.pylint([*OURS, "routing.py"])) == 1


def test_an_editor_buffer_is_linted_instead_of_the_file(project: Path) -> None:
    buffer = b"\n\n" + ROUTING.encode()
    messages, _ = run(*OURS, "--from-stdin", "routing.py", cwd=project, data=buffer)
    assert places(messages) == [("routing.py", 12, 21, "consumer-without-as-asgi")]
    fixed = ROUTING.replace("ChatConsumer)", "ChatConsumer.as_asgi())").encode()
    assert run(*OURS, "--from-stdin", "routing.py", cwd=project, data=fixed)[0] == []


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_columns_are_counted_in_characters(tmp_path: Path, mark: bytes, newline: str) -> None:
    text = ROUTING.replace("ws/chat", "ws/r\xe4ume/\u65e5\u672c")
    (tmp_path / "routing.py").write_bytes(mark + text.replace("\n", newline).encode())
    with hosts.inside(tmp_path):
        messages = hosts.pylint([*OURS, "routing.py"])
    assert [(row["line"], row["column"], row["endColumn"]) for row in messages] == [(10, 25, 37)]


def test_a_declared_encoding_is_honoured(tmp_path: Path) -> None:
    text = "# -*- coding: latin-1 -*-\n" + ROUTING.replace("ws/chat", "ws/caf\xe9")
    (tmp_path / "routing.py").write_bytes(text.encode("latin-1"))
    with hosts.inside(tmp_path):
        assert [row["line"] for row in hosts.pylint([*OURS, "routing.py"])] == [11]


def test_a_syntax_error_is_reported_by_pylint_alone(tmp_path: Path) -> None:
    (tmp_path / "routing.py").write_text(ROUTING + "application = ProtocolTypeRouter(\n")
    with hosts.inside(tmp_path):
        messages = hosts.pylint([*OURS, "--enable=syntax-error", "routing.py"])
    assert [row["symbol"] for row in messages] == ["syntax-error"]


def test_options_from_an_rcfile(tmp_path: Path) -> None:
    (tmp_path / "routing.py").write_text(
        "from channels.http import AsgiHandler\nfrom django.urls import path\nfrom push.sockets import Push\n"
        'from feed import Feed\n\nroutes = [path("ws/push/", Push), path("ws/feed/", Feed)]\n'
    )
    shared = tmp_path / "shared" / "feed"
    shared.mkdir(parents=True)
    (shared / "__init__.py").write_text("from push.sockets import Push\n\n\nclass Feed(Push):\n    pass\n")
    (tmp_path / "pylintrc").write_text(
        "[MAIN]\nload-plugins=pylint_channels3\n[CHANNELS3]\nchannels-version=4.0\nchannels-source-roots=shared\n"
        "channels-consumer-classes=push.sockets.Push\n"
    )
    with hosts.inside(tmp_path):
        messages = hosts.pylint(["--rcfile=pylintrc", *OURS, "routing.py"])
    assert [(row["line"], row["column"]) for row in messages] == [(1, 26), (6, 27), (6, 51)]
    assert "gone from Channels 4" in str(messages[0]["message"])


def test_an_unknown_version_is_refused_by_pylint(project: Path) -> None:
    _, output = run(*OURS, "--channels-version=2.4", "routing.py", cwd=project)
    assert "argument --channels-version: invalid choice: '2.4'" in output
    assert "Traceback" not in output


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    (tmp_path / "settings.py").write_text(SETTINGS)
    return tmp_path


def symbols(folder: Path, *arguments: str) -> List[str]:
    """The messages of this plugin about ``settings.py``, by their symbols."""
    with hosts.inside(folder):
        messages = hosts.pylint([*arguments, "settings.py"])
    return [str(row["symbol"]) for row in messages if str(row["messageId"])[1:3] == str(pylint_channels3.BASE)]


@pytest.mark.parametrize(
    "options",
    [
        [],
        OURS,
        ["--enable=channels3"],
        ["--enable=channels3", "--disable=C"],
        [*OURS, "--channels-enable="],
        [*OURS, "--channels-enable=CHN902"],
        ["--enable=all", "--disable=entry-point-not-asgi-module"],
        ["--channels-enable=CHN901", "--errors-only"],
    ],
    ids=" ".join,
)
def test_an_opt_in_message_is_disabled_by_default(settings: Path, options: List[str]) -> None:
    assert symbols(settings, *options) == []


@pytest.mark.parametrize(
    "options",
    [
        ["--enable=entry-point-not-asgi-module"],
        ["--disable=all", "--enable=entry-point-not-asgi-module"],
        ["--disable=all", "--enable=C7381"],
        ["--disable=all", "--enable=channels3-opt-in"],
        ["--enable=all"],
        ["--channels-enable=CHN901"],
        ["--channels-enable=CHN902,entry-point-not-asgi-module", "--disable=C,R"],
        [*OURS, "--channels-enable=CHN901"],
        [*OURS, "--channels-enable=CHN901", "--enable=entry-point-not-asgi-module"],
        ["--disable=all", "--channels-enable=CHN901"],
    ],
    ids=" ".join,
)
def test_an_opt_in_message_is_switched_on(settings: Path, options: List[str]) -> None:
    assert symbols(settings, *options) == ["entry-point-not-asgi-module"]


@pytest.mark.parametrize("option", ["--enable=W7362", "--enable=channels3-opt-in", "--channels-enable=CHN802"])
def test_a_rule_about_consumers_is_opt_in_too(tmp_path: Path, option: str) -> None:
    (tmp_path / "settings.py").write_text(
        "from channels.generic.websocket import WebsocketConsumer\n\n\nclass ChatConsumer(WebsocketConsumer):\n"
        "    def connect(self):\n        self.send('hello')\n        self.accept()\n"
    )
    assert symbols(tmp_path, *OURS) == []
    assert symbols(tmp_path, *OURS, option) == ["send-before-accept"]


def test_opt_in_rules_from_an_rcfile(settings: Path) -> None:
    (settings / "pylintrc").write_text("[CHANNELS3]\nchannels-enable=CHN901\n[MESSAGES CONTROL]\ndisable=C\n")
    rcfile = "--rcfile=pylintrc"
    assert symbols(settings, rcfile) == ["entry-point-not-asgi-module"]
    assert symbols(settings, rcfile, "--disable=all", "--enable=channels3") == ["entry-point-not-asgi-module"]
    assert symbols(settings, rcfile, "--disable=all", "--enable=unused-import") == []
    assert symbols(settings, rcfile, "--channels-enable=") == []
    enabled = "[MESSAGES CONTROL]\nenable=entry-point-not-asgi-module\n"
    (settings / "pylintrc").write_text(enabled)
    assert symbols(settings, rcfile) == ["entry-point-not-asgi-module"]


@pytest.mark.parametrize("option", ["--enable=entry-point-not-asgi-module", "--channels-enable=CHN901"])
def test_opt_in_rules_in_workers(settings: Path, option: str) -> None:
    (settings / "routing.py").write_text(ROUTING)
    messages, _ = run(*OURS, option, "-j", "2", "settings.py", "routing.py", cwd=settings)
    assert places(messages) == [
        ("routing.py", 10, 21, "consumer-without-as-asgi"),
        ("settings.py", 1, 19, "entry-point-not-asgi-module"),
    ]


@pytest.mark.parametrize("comment", ["disable=entry-point-not-asgi-module", "disable=C7381", "disable=all"])
def test_a_pragma_against_an_opt_in_message(tmp_path: Path, comment: str) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS.replace("\n", f"  # pylint: {comment}\n"))
    assert symbols(tmp_path, "--channels-enable=CHN901") == []


@pytest.mark.parametrize("name", ["CHN999", "CHN101", "entry-point"])
@pytest.mark.parametrize("where", ["command line", "rcfile"])
def test_an_unknown_opt_in_rule_is_refused_by_pylint(project: Path, where: str, name: str) -> None:
    (project / "pylintrc").write_text("" if where == "command line" else f"[CHANNELS3]\nchannels-enable={name}\n")
    options = [f"--channels-enable=CHN901,{name}"] if where == "command line" else []
    _, output = run("--rcfile=pylintrc", *OURS, *options, "routing.py", cwd=project)
    known = "CHN801 (message-without-handler), CHN802 ("
    assert f"pylint: error: argument --channels-enable: {name!r} is not one of {known}" in output
    assert len(output.splitlines()) == 1


@pytest.mark.parametrize("option", ["--source-roots=lib", "--init-hook=import sys; sys.path.append('lib')"])
def test_modules_lie_where_pylint_says(tmp_path: Path, option: str) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "sockets.py").write_text(
        "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n"
    )
    (tmp_path / "routing.py").write_text(
        'from django.urls import path\nfrom sockets import Chat\n\nroutes = [path("ws/", Chat)]\n'
    )
    assert run(*OURS, "routing.py", cwd=tmp_path)[0] == []
    assert len(run(*OURS, option, "routing.py", cwd=tmp_path)[0]) == 1


def test_no_other_message_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    with hosts.inside(EXAMPLE):
        files = sorted(str(file.relative_to(EXAMPLE)) for file in EXAMPLE.rglob("*.py"))
    # pylint's own order of files (R0801) and of search paths (modules, in 3.0) changes with the seed of hashes.
    monkeypatch.setenv("PYTHONHASHSEED", "0")
    options = ["--persistent=n", "--disable=duplicate-code", *files]
    command = [sys.executable, "-m", "pylint", "-f", "json2", *options]
    without = subprocess.run(command, cwd=EXAMPLE, capture_output=True, text=True, check=False)
    loaded, _ = run(*options, cwd=EXAMPLE)
    symbols = {rule.symbol for rule in RULES}
    others = [row for row in loaded if row["symbol"] not in symbols]
    assert len(others) < len(loaded)
    assert others == json.loads(without.stdout)["messages"]


def test_ids_are_those_of_the_table() -> None:
    ids = {rule.code: pylint_channels3.message_id(rule) for rule in RULES}
    shown = {code: ids[code] for code in ("CHN101", "CHN104", "CHN201", "CHN205", "CHN302", "CHN803", "CHN901")}
    assert list(shown.values()) == ["E7301", "E7304", "W7321", "W7325", "W7342", "W7363", "C7381"]
    assert len(set(ids.values())) == len(RULES)


def test_parsed_files_are_not_sent_to_workers() -> None:
    linter = PyLinter()
    pylint_channels3.register(linter)
    [checker] = [checker for checker in linter.get_checkers() if isinstance(checker, pylint_channels3.Channels3Checker)]
    checker.visit_module(astroid.parse("application = 1", path="asgi.py"))
    assert vars(checker._findings)["_linter"] is not None
    assert checker._findings.__getstate__()["_linter"] is None


def test_messages_can_be_explained() -> None:
    command = [sys.executable, "-m", "pylint", "--load-plugins=pylint_channels3", "--help-msg=E7301"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ":consumer-without-as-asgi (E7301)" in done.stdout
    assert "CHN101" in done.stdout
    assert "https://channels3-lint.readthedocs.io/en/latest/rules/CHN101/" in done.stdout.split()


def test_every_message_ends_with_the_address_of_its_page() -> None:
    for rule in RULES:
        checker = pylint_channels3.OptInChecker if rule.is_opt_in else pylint_channels3.Channels3Checker
        text = checker.msgs[pylint_channels3.message_id(rule)][2]
        assert text.endswith(f" See {rule.short_url}")
