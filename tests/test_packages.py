"""What is known of other packages: that it is well formed, and that the command reads releases for what they are."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

import pytest

import packages as command
from channels3_lint import channels_api
from channels3_lint.packages import PACKAGES, Package
from channels3_lint.semantics.slots import SlotKind

every_package = pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.release)

HEAD = f"# What stands above the mark stays.\n\n{command.MARK}\n"


def names(package: Package) -> Iterator[str]:
    for field in command.FIELDS:
        yield from getattr(package, field)


def test_the_data_is_as_the_command_writes_it() -> None:
    assert command.DATA.read_text(encoding="utf-8").partition(command.MARK)[2] == f"\n{command.rendered(PACKAGES)}"


def test_every_package_that_is_asked_for_is_there() -> None:
    assert [package.requirement for package in PACKAGES] == list(command.REQUIREMENTS)
    assert list(command.REQUIREMENTS) == sorted(set(command.REQUIREMENTS))


@every_package
def test_a_package_says_from_which_release_it_was_read(package: Package) -> None:
    name, version = package.release.split(" ")
    asked = re.split("[<>=]", package.requirement)[0]
    assert re.sub("[-_.]+", "-", name).lower() == asked
    assert re.fullmatch(r"\d+(\.\d+)+\w*", version)


@every_package
def test_what_is_known_of_a_package_fits_together(package: Package) -> None:
    assert any(names(package))
    for name in names(package):
        assert re.fullmatch(r"[a-zA-Z]\w*(\.[a-zA-Z]\w*)+", name)
        assert channels_api.may_have_applications(name) and channels_api.is_known(name)
        assert name.partition(".")[0] not in channels_api.FRAMEWORK
    for bases in package.classes.values():
        for base in bases:
            assert base.partition(".")[0] in ("asgiref", "channels") and channels_api.is_known(base)
    consumers = {name for name in package.classes if channels_api.CONSUMER in channels_api.ancestors(name)}
    assert {*package.inits, *package.tables, *package.makers.values()} <= consumers
    assert set(package.streams) <= set(package.tables)
    assert consumers.isdisjoint({*package.middleware, *package.applications, *package.slots})
    for places in package.slots.values():
        assert all(position >= -1 and kind in SlotKind.__members__ for position, _, kind in places)


def test_no_name_is_in_two_packages() -> None:
    said: Dict[Tuple[str, str], List[str]] = {}
    for package in PACKAGES:
        for field in command.FIELDS:
            for name in getattr(package, field):
                said.setdefault((field, name), []).append(package.release)
    assert [name for name, releases in said.items() if len(releases) > 1] == []


WORKER = "from channels.consumer import SyncConsumer\nclass Worker(SyncConsumer):\n    pass\n"

LIVE = {
    "live/__init__.py": '''
        """A package of which nothing is run."""
        from live.consumers import *
        from live.middleware import TokenMiddleware as Tokens
        raise SystemExit("imported")
    ''',
    "live/consumers.py": '''
        from channels.generic.http import AsyncHttpConsumer
        from channels.generic.websocket import AsyncJsonWebsocketConsumer, JsonWebsocketConsumer
        from rest_framework.generics import ListAPIView

        class FeedConsumer(AsyncJsonWebsocketConsumer):
            def __init__(self, *args, **kwargs):
                super().__init__(*args, **kwargs)

        class _Base(JsonWebsocketConsumer):
            def __init__(self, schema, depth=3):
                self.schema = schema

        class SchemaConsumer(_Base):
            pass

        class EventsConsumer(AsyncHttpConsumer):
            def __init__(self, scope):
                super().__init__(scope)

        class QueueConsumer:
            """Of a message queue."""

        class FeedView(ListAPIView):
            pass

        class Streams(FeedConsumer):
            applications = {}

            def __init__(self, **streams):
                self.applications.update(streams)

            async def __call__(self, scope, receive, send):
                for name, application in self.applications.items():
                    await application(self.scope, receive, send)

        def feed_of(model):
            class Feed(FeedConsumer):
                of = model
            return Feed()

        def one_of_two(model):
            return FeedConsumer() if model else None
    ''',
    "live/middleware.py": '''
        from channels.auth import AuthMiddlewareStack
        from channels.middleware import BaseMiddleware

        class TokenMiddleware:
            def __init__(self, app, header="token"):
                self.app = app

            async def __call__(self, scope, receive, send):
                return await self.app(dict(scope, token=1), receive, send)

        class OldMiddleware:
            """In the style of Channels 2."""
            def __init__(self, inner):
                self.inner = inner

            def __call__(self, scope):
                return self.inner(scope)

        class Counting(BaseMiddleware):
            async def __call__(self, scope, receive, send):
                return await super().__call__(scope, receive, send)

        class HttpMiddleware:
            """One of Django."""
            def __init__(self, get_response):
                self.get_response = get_response

            def __call__(self, request):
                return self.get_response(request)

        def TokenStack(inner):
            return TokenMiddleware(AuthMiddlewareStack(inner))
    ''',
    "live/routing.py": '''
        from channels.routing import ProtocolTypeRouter, URLRouter
        from channels.testing import WebsocketCommunicator
        from django.urls import path
        from live.consumers import FeedConsumer

        class LiveRouter(ProtocolTypeRouter):
            def __init__(self, schema, *, django_application):
                super().__init__({"http": URLRouter([path("", django_application)])})

        class LiveCommunicator(WebsocketCommunicator):
            pass

        def route(pattern, view):
            return path(pattern, view)

        def live_application():
            return URLRouter([path("live/", FeedConsumer.as_asgi())])
    ''',
    "live/_private.py": WORKER,
    "live/tests/test_live.py": WORKER,
    "live-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: live\nVersion: 1.2\n",
}

#: A source distribution, whose consumer descends from one in the wheel.
MORE = {
    "more-0.3/PKG-INFO": "Metadata-Version: 2.1\nName: more\nVersion: 0.3\n",
    "more-0.3/setup.py": "raise SystemExit('run')\n",
    "more-0.3/src/more.py": "from live import SchemaConsumer\nclass More(SchemaConsumer):\n    pass\n",
    "../more-0.3/src/outside.py": WORKER,
}

ASYNC_JSON = ("channels.generic.websocket.AsyncJsonWebsocketConsumer",)
JSON = ("channels.generic.websocket.JsonWebsocketConsumer",)


def text_of(code: str) -> bytes:
    lines = code.splitlines()
    return "\n".join(line[8:] if line.startswith("        ") and not lines[0] else line for line in lines).encode()


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    """A folder with a wheel, a source distribution, and a package that has nothing to do with Channels."""
    folder = tmp_path / "archives"
    folder.mkdir()
    with zipfile.ZipFile(folder / "live-1.2-py3-none-any.whl", "w") as wheel:
        for name, code in LIVE.items():
            wheel.writestr(name, text_of(code))
    with tarfile.open(folder / "more-0.3.tar.gz", "w:gz") as source:
        for name, code in MORE.items():
            info = tarfile.TarInfo(name)
            info.size = len(text_of(code))
            source.addfile(info, io.BytesIO(text_of(code)))
    with zipfile.ZipFile(folder / "other-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("other.py", "class Consumer:\n    pass\n")
        wheel.writestr("other-1.0.dist-info/METADATA", "Name: other\nVersion: 1.0\n")
    return folder


def read(archives: Path, tmp_path: Path) -> List[Package]:
    found = [(path.name, path) for path in sorted(archives.iterdir())]
    return command.without_disagreement(command.read(found, tmp_path / "unpacked"))


def test_a_wheel_and_a_source_distribution_are_read(archives: Path, tmp_path: Path) -> None:
    live, more = read(archives, tmp_path)
    assert live.release == "live 1.2" and more.release == "more 0.3"
    at_the_top = ("EventsConsumer", "FeedConsumer", "SchemaConsumer", "Streams", "QueueConsumer")
    bases = {
        "EventsConsumer": ("channels.generic.http.AsyncHttpConsumer",), "FeedConsumer": ASYNC_JSON,
        "SchemaConsumer": JSON, "Streams": ASYNC_JSON, "QueueConsumer": (),
    }  # fmt: skip
    assert live.classes == {
        **{f"live{module}.{name}": bases[name] for name in at_the_top for module in ("", ".consumers")},
        "live.middleware.Counting": ("channels.middleware.BaseMiddleware",),
        "live.routing.LiveCommunicator": ("channels.testing.WebsocketCommunicator",),
    }
    assert live.inits == {
        "live.EventsConsumer": "scope", "live.consumers.EventsConsumer": "scope",
        "live.SchemaConsumer": "schema", "live.consumers.SchemaConsumer": "schema",
    }  # fmt: skip
    assert live.tables == {"live.Streams": "applications", "live.consumers.Streams": "applications"}
    assert sorted(live.streams) == sorted(live.tables)
    assert live.makers == {f"live{module}.feed_of": "live.consumers.FeedConsumer" for module in ("", ".consumers")}
    assert live.middleware == {
        "live.Tokens": "app", "live.middleware.TokenMiddleware": "app", "live.middleware.Counting": "inner",
        "live.middleware.TokenStack": "inner",
    }  # fmt: skip
    assert live.applications == ("live.routing.LiveRouter", "live.routing.live_application")
    assert live.slots == {"live.routing.LiveRouter": ((-1, "django_application", "ROUTE"),)}
    assert live.routes == ("live.routing.route",)
    assert more.classes == {"more.More": JSON} and more.inits == {"more.More": "schema"}


def test_releases_that_do_not_agree(archives: Path, tmp_path: Path) -> None:
    (archives / "more-0.3.tar.gz").unlink()
    with zipfile.ZipFile(archives / "live-2.0-py3-none-any.whl", "w") as wheel:
        for name, code in LIVE.items():
            code = code.replace("1.2", "2.0").replace("_Base(JsonW", "_Base(AsyncJsonW")
            wheel.writestr(name.replace("1.2", "2.0"), text_of(code))
    first, second = read(archives, tmp_path)
    for package in (first, second):
        # Both agree that it is made with a schema; what it is they do not, and so nothing is said of it.
        assert "live.SchemaConsumer" not in names(package)
        assert "live.consumers.EventsConsumer" in package.classes


def test_the_command_writes_checks_and_says_what_changes(
    archives: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data.py"
    data.write_text(f"{HEAD}PACKAGES = ()\n")
    arguments = ["--from", str(archives), "--data", str(data)]
    assert command.main([*arguments, "--check"]) == 1
    assert data.read_text() == f"{HEAD}PACKAGES = ()\n"
    assert '+        "live 1.2",' in capsys.readouterr().out
    assert command.main(arguments) == 0
    written = data.read_text()
    assert written.startswith(HEAD) and '            "live.Tokens": "app",\n' in written
    assert max(map(len, written.splitlines())) <= command.WIDTH
    found: Dict[str, object] = {"Package": Package, "Tuple": Tuple}
    exec(written, found)  # pylint: disable=exec-used
    assert [package.release for package in found["PACKAGES"]] == ["live 1.2", "more 0.3"]  # type: ignore[attr-defined]
    assert command.main([*arguments, "--check"]) == 0
    assert data.read_text() == written


def test_the_command_asks_pip_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: List[List[str]] = []

    def run(called: List[str], **_: object) -> None:
        asked.append(called)
        (tmp_path / "live-1.2-py3-none-any.whl").touch()

    monkeypatch.setattr(subprocess, "run", run)
    assert command.download("live<2", tmp_path).name == "live-1.2-py3-none-any.whl"
    (called,) = asked
    assert called[:4] == [sys.executable, "-m", "pip", "download"] and called[-1] == "live<2"
    assert "--no-deps" in called and not any("://" in part for part in called)
