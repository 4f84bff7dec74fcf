"""What the scenarios share: the example, a small Django project around it, and those who connect to it.

Channels and Django are imported when they are needed, so that what a scenario expects can be read without them.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any, Dict, List

from runtime.proof import WORKS, Scenario

PAGES = Path(__file__).parent.parent.parent / "docs" / "rules"

#: Seconds that anything may take.
PATIENCE = 5


class ImportFailed(Exception):
    """The example could not even be imported."""


class NothingSent(Exception):
    """The application sends nothing."""


class Example:
    """The code of a page: ``bad`` or ``good``, one module or a folder of several."""

    def __init__(self, symbol: str, variant: str) -> None:
        folder = PAGES / symbol / variant
        self.name = variant
        self.folder = folder if folder.is_dir() else folder.parent
        sys.path.insert(0, str(self.folder))

    def load(self, module: str = "", is_set_up: bool = True) -> Any:
        """Import a module of the example, the only one unless it is named; in a Django that is set up, or not yet."""
        if is_set_up:
            set_up_django()
        try:
            return importlib.import_module(module or self.name)
        except Exception as error:
            raise ImportFailed(_told(error)) from error


def set_up_django() -> None:
    """A small project, with one page and no database."""
    import django
    from django.conf import settings

    if settings.configured:
        return
    settings.configure(
        ALLOWED_HOSTS=["*"],
        CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        INSTALLED_APPS=["channels", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
        ROOT_URLCONF="runtime.urls",
        SECRET_KEY="of no use",
        SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
        STATIC_URL="/static/",
    )
    django.setup()


def in_python(example: Example, code: str, settings: str) -> str:
    """What a program prints that runs beside the example, with settings of its own."""
    path = os.pathsep.join([str(example.folder), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": path}
    command = [sys.executable, "-B", "-c", code]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True)
    return done.stdout.strip()


def is_channels_2() -> bool:
    """Whether an application is still called in two steps."""
    import channels

    return bool(channels.__version__.startswith("2."))


def application_of(consumer: Any) -> Any:
    """A consumer class as an application, as the release wants it."""
    return consumer if is_channels_2() else consumer.as_asgi()


def echo() -> Any:
    """An application that says what it hears."""
    from channels.generic.websocket import AsyncWebsocketConsumer

    class EchoConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]
        async def receive(self, text_data: str = "", bytes_data: bytes = b"") -> None:
            await self.send(text_data)

    return application_of(EchoConsumer)


def telling(key: str) -> Any:
    """An application that says what stands under a key of its scope, as soon as somebody connects."""
    from channels.generic.websocket import AsyncWebsocketConsumer

    class TellingConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]
        async def connect(self) -> None:
            await self.accept()
            await self.send(str(self.scope.get(key)))

    return application_of(TellingConsumer)


def websockets(application: Any) -> Any:
    """An application for WebSockets in a router, with one for HTTP beside it."""
    from channels.routing import ProtocolTypeRouter

    return ProtocolTypeRouter({"http": echo(), "websocket": application})


def routed(application: Any, path: str = "ws/chat/") -> Any:
    """An application under a path of its own."""
    from channels.routing import URLRouter
    from django.urls import path as route

    return URLRouter([route(path, application)])


#: Serves a consumer of an example.
SERVE = """
import importlib, sys
from runtime.harness import application_of, set_up_django
set_up_django()
from daphne.server import Server
module, name, port = sys.argv[1:]
application = application_of(getattr(importlib.import_module(module), name))
Server(application, endpoints=[f"tcp:port={port}:interface=127.0.0.1"]).run()
"""

HANDSHAKE = (
    b"GET /ws/chat/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


def behind_daphne(example: Example, consumer: str) -> str:
    """What becomes of a handshake with a consumer of an example behind daphne: ``works``, or the error that it logs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    path = os.pathsep.join([str(example.folder), os.environ.get("PYTHONPATH", "")])
    with tempfile.TemporaryFile("w+") as log:
        command = [sys.executable, "-B", "-c", SERVE, example.name, consumer, str(port)]
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "PYTHONPATH": path})
        try:
            status = _shake_hands(port)
        finally:
            process.kill()
            process.wait()
        log.seek(0)
        errors = [line.strip() for line in log if re.match(r"\w+Error: ", line)]
    return WORKS if status == "101" else (errors or [f"wrong: the handshake ends with {status}"])[-1]


def _shake_hands(port: int) -> str:
    """The status that a server answers a handshake with, as soon as it listens."""
    end = time.monotonic() + 6 * PATIENCE
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), 2 * PATIENCE) as connection:
                connection.sendall(HANDSHAKE)
                return connection.recv(100).decode().partition(" ")[2][:3]
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


class Connection:
    """One connection to an application, as a server makes it.

    Like daphne's command, it takes applications of two calls as well; ``is_strict`` makes it a server that does not.
    """

    def __init__(self, application: Any, scope: Dict[str, Any], is_strict: bool = False) -> None:
        from asgiref.compatibility import guarantee_single_callable

        self._heard: asyncio.Queue[Dict[str, Any]] = asyncio.Queue()
        self._said: asyncio.Queue[Dict[str, Any]] = asyncio.Queue()
        called = application if is_strict else guarantee_single_callable(application)
        self._task = asyncio.ensure_future(_awaited(called, scope, self._said.get, self._heard.put))

    async def say(self, kind: str, **message: Any) -> None:
        """Send the application a message."""
        await self._said.put({"type": kind, **message})

    async def hear(self, patience: float = PATIENCE) -> Dict[str, Any]:
        """What the application sends next. Raises its error, where it has one, and ``NothingSent``."""
        heard = asyncio.ensure_future(self._heard.get())
        await asyncio.wait({heard, self._task}, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        if not heard.done() and self._task.done():
            # What it sent just before its end.
            await asyncio.sleep(0)
        if heard.done():
            return heard.result()
        heard.cancel()
        if self._task.done():
            self._task.result()
        raise NothingSent()

    async def end(self) -> None:
        """Leave, and raise the error of the application, where it has one."""
        await asyncio.wait({self._task}, timeout=0.1)
        if self._task.done():
            self._task.result()
        self._task.cancel()


async def _awaited(application: Any, *arguments: Any) -> None:
    """Call an application in its task, so that whatever goes wrong goes wrong there."""
    await application(*arguments)


class Browser:
    """Somebody with a WebSocket; keywords go into the scope: ``user="alice"``."""

    def __init__(self, application: Any, path: str = "/ws/chat/", is_strict: bool = False, **scope: Any) -> None:
        path, _, query = path.partition("?")
        about = {"type": "websocket", "path": path, "query_string": query.encode(), "headers": [], "subprotocols": []}
        self._arguments = (application, {**about, **scope}, is_strict)

    async def connect(self) -> bool:
        """Connect, and say whether the application accepts."""
        self._connection = Connection(*self._arguments)
        await self._connection.say("websocket.connect")
        heard = await self._connection.hear()
        return bool(heard["type"] == "websocket.accept")

    async def say(self, text: str) -> None:
        await self._connection.say("websocket.receive", text=text)

    async def hear(self, patience: float = PATIENCE) -> str:
        """The text that the application sends next."""
        text: str = (await self._connection.hear(patience))["text"]
        return text

    async def leave(self) -> None:
        await self._connection.say("websocket.disconnect", code=1000)
        await self._connection.end()


async def hears(application: Any, wanted: str = "hello", path: str = "/ws/chat/") -> str:
    """Whether a browser that says hello hears what it should."""
    browser = Browser(application, path)
    if not await browser.connect():
        return "wrong: the connection is refused"
    await browser.say("hello")
    heard = await browser.hear()
    await browser.leave()
    return WORKS if heard == wanted else f"wrong: the browser hears {heard!r}"


async def shows_page(application: Any, path: str = "/", wanted: bytes = b"hello") -> str:
    """Whether a browser that asks for a page gets it."""
    path, _, query = path.partition("?")
    about = {"type": "http", "http_version": "1.1", "method": "GET", "path": path, "query_string": query.encode()}
    connection = Connection(application, {**about, "headers": [(b"host", b"localhost")]})
    await connection.say("http.request", body=b"")
    start = await connection.hear()
    body = await connection.hear()
    await connection.end()
    return WORKS if body.get("body") == wanted else f"wrong: the browser gets a {start['status']}"


async def works_off(application: Any, channel: str, message: str) -> str:
    """Whether a worker takes a message of its channel, and says nothing."""
    connection = Connection(application, {"type": "channel", "channel": channel})
    await connection.say(message)
    try:
        heard = await connection.hear(patience=0.2)
    except NothingSent:
        await connection.end()
        return WORKS
    return f"wrong: the worker says {heard}"


def see(scenario: Scenario, example: Example) -> str:
    """Scenario an example, and say what is seen: ``works``, ``wrong: ...`` or the error, and the warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            seen = asyncio.run(asyncio.wait_for(scenario(example), 3 * PATIENCE))
        except ImportFailed as error:
            seen = f"at import: {error}"
        except (NothingSent, asyncio.TimeoutError):
            seen = "wrong: nothing is sent"
        except Exception as error:
            seen = _told(error)
        # What was never awaited is noticed when it goes.
        gc.collect()
    return "; ".join([seen, *_warnings(caught, example)])


def _told(error: Exception) -> str:
    """An error as a traceback ends, but for paths of this machine."""
    text = re.sub(r" \(/[^)]*\)$", "", str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _warnings(caught: List[warnings.WarningMessage], example: Example) -> List[str]:
    """The warnings of Channels and of the example, once each: the first line."""
    return sorted(
        {
            f"{warning.category.__name__}: {str(warning.message).strip().splitlines()[0]}"
            for warning in caught
            if _is_telling(warning, example)
        }
    )


def _is_telling(warning: warnings.WarningMessage, example: Example) -> bool:
    if issubclass(warning.category, ResourceWarning):
        # Of Django's files; it comes whenever they go, and names whatever runs then.
        return False
    import channels

    places = (os.path.dirname(channels.__file__), str(example.folder))
    return "was never awaited" in str(warning.message) or warning.filename.startswith(places)
