"""The projects in ``examples/``: their own tests, and chat_channels3 behind real servers."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Tuple
from xml.etree import ElementTree

from runtime.proof import WORKS, Outcomes

EXAMPLES = Path(__file__).parent.parent.parent / "examples"

#: Seconds that the tests of a project may take, and that a server may take to answer.
PATIENCE = 120
SERVER_PATIENCE = 30

#: A claim that is not made of a release.
NOTHING = ""


class Claim(NamedTuple):
    """What is claimed of a project: how it is used, and what is seen."""

    project: str
    use: str
    see: Callable[[Path], str]
    outcomes: Outcomes

    @property
    def folder(self) -> Path:
        """Where the project is."""
        return EXAMPLES / self.project


def tests(folder: Path) -> str:
    """Which tests of a project pass: all, none, or those of some modules and no others."""
    with tempfile.TemporaryDirectory() as temporary:
        report = Path(temporary, "report.xml")
        command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
        done = _run(command, _copy(folder, temporary))
        if not report.is_file():
            return f"wrong: {done}"
        return passing(report)


def passing(report: Path) -> str:
    """Which tests pass, by a report of pytest: of a module, all or none."""
    passed: Dict[str, List[bool]] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        # A module that cannot be imported is named in place of its tests.
        module = (case.get("classname") or case.get("name") or "").rpartition(".")[2]
        passed.setdefault(module, []).append(all(child.tag not in ("failure", "error") for child in case))
    if not passed:
        return "wrong: there are no tests"
    if all(all(results) for results in passed.values()):
        return "every test passes"
    whole = [module for module, results in sorted(passed.items()) if all(results)]
    if all(not any(results) for module, results in passed.items() if module not in whole):
        return f"fails, but for {', '.join(whole)}" if whole else "every test fails"
    return f"wrong: some pass: {passed}"


def _copy(folder: Path, temporary: str) -> Path:
    """A copy of a project, which may write its database."""
    return Path(shutil.copytree(folder, Path(temporary, folder.name), ignore=shutil.ignore_patterns("*.sqlite3")))


def _run(command: List[str], folder: Path) -> str:
    """Run a command in a project, and give what it prints."""
    try:
        done = subprocess.run(
            command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return "does not end"
    return done.stdout


MAKE_ROOM = """
from django.contrib.auth.models import User
from chat.models import Room, Token
Room.objects.create(name="Lobby", slug="lobby")
print(Token.objects.create(user=User.objects.create_user("alice")).key)
"""


def behind(*server: str) -> Callable[[Path], str]:
    """Serve a project on a port of its own, and visit it as people do."""

    def see(folder: Path) -> str:
        with tempfile.TemporaryDirectory() as temporary:
            project = _copy(folder, temporary)
            _run([sys.executable, "-B", "manage.py", "migrate"], project)
            token = _run([sys.executable, "-B", "manage.py", "shell", "-c", MAKE_ROOM], project).split()[-1]
            try:
                with _served(server, project) as port:
                    return _visit(port, token)
            except Exception as error:
                return f"wrong: {error!r}\n{(project / 'server.log').read_text()}"

    return see


@contextlib.contextmanager
def _served(server: Tuple[str, ...], project: Path) -> Iterator[int]:
    """A server that runs, and that is gone afterwards, whatever happens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, "-B", "-m", *server, str(port), "config.asgi:application"]
    with open(project / "server.log", "w") as log:
        process = subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(SERVER_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(port: int, process: Any) -> None:
    """Wait until a server listens."""
    end = time.monotonic() + SERVER_PATIENCE
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)


def _visit(port: int, token: str) -> str:
    """Get a page, say something in a room and hear it, and be refused without a token."""
    from websockets.exceptions import WebSocketException
    from websockets.sync.client import connect

    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"http://localhost:{port}/", timeout=SERVER_PATIENCE) as page:
        if page.status != 200 or b"csrfmiddlewaretoken" not in page.read():
            return "wrong: no page"
    room = f"ws://localhost:{port}/ws/rooms/lobby/"
    with connect(f"{room}?token={token}", open_timeout=SERVER_PATIENCE, proxy=None) as connection:
        connection.send('{"body": "Hello"}')
        if '"body": "Hello"' not in connection.recv(timeout=SERVER_PATIENCE):
            return "wrong: no answer"
    try:
        connect(room, open_timeout=SERVER_PATIENCE, proxy=None).close()
    except WebSocketException:
        return WORKS
    return "wrong: it lets in people without a token"


CLAIMS = (
    Claim(
        "chat_channels2",
        "its own tests",
        tests,
        Outcomes(channels2="every test passes", channels3="fails, but for test_views", channels4="every test fails"),
    ),
    Claim(
        "chat_channels3",
        "its own tests",
        tests,
        Outcomes(channels2="every test fails", channels3="every test passes", channels4="every test passes"),
    ),
    Claim(
        "chat_channels3",
        "behind daphne",
        behind("daphne", "-b", "127.0.0.1", "-p"),
        Outcomes(channels2=NOTHING, channels3=WORKS, channels4=WORKS),
    ),
    Claim(
        "chat_channels3",
        "behind uvicorn",
        behind("uvicorn", "--host", "127.0.0.1", "--port"),
        Outcomes(channels2=NOTHING, channels3=WORKS, channels4=WORKS),
    ),
)
