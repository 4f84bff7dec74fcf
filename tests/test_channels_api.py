"""The data about Channels, asked through what the linter says of code."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Tuple

import pytest

from channels3_lint import Settings, channels_api, check

CONSUMERS = sorted(name for name in channels_api.CLASSES if channels_api.CONSUMER in channels_api.ancestors(name))
MIDDLEWARE = sorted(channels_api.MIDDLEWARE)
OTHERS = sorted(set(channels_api.CLASSES) - set(CONSUMERS) - set(MIDDLEWARE))

#: What is gone from Channels 3 already; all else that is listed goes with 4.
GONE_FROM_3 = {
    *channels_api.CHANNELS_1,
    "channels.auth.AnonymousUser", "channels.auth.LANGUAGE_SESSION_KEY", "channels.sessions.SessionMiddlewareInstance",
}  # fmt: skip


def codes(folder: Path, text: str, version: str = "3.0") -> List[str]:
    found = check(str(folder / "code.py"), text, Settings(channels_version=version))
    return [finding.rule.code for finding in found]


def imported(name: str) -> str:
    module, _, last = name.rpartition(".")
    return f"from {module} import {last}\n"


@pytest.mark.parametrize("name", channels_api.REMOVED)
def test_what_is_gone_is_found_where_it_is_gone(name: str, tmp_path: Path) -> None:
    assert codes(tmp_path, imported(name), "4.0") == ["CHN305"]
    assert codes(tmp_path, imported(name)) == ["CHN305"] * (name in GONE_FROM_3)


@pytest.mark.parametrize(
    "name, release, expected",
    [
        ("channels.hacks", (4, 0, 0), "channels.hacks"),
        ("channels.hacks", (3, 0, 5), None),
        ("channels.hacks.monkeypatch_django.more", (4, 0, 0), "channels.hacks.monkeypatch_django"),
        ("channels.signals.other", (4, 0, 0), "channels.signals"),
        ("channels.routing.URLRouter", (4, 0, 0), None),
        ("channels.auth.AnonymousUser", (3, 0, 3), None),
        ("channels.auth.AnonymousUser", (3, 0, 4), "channels.auth.AnonymousUser"),
        ("channels.staticfiles.StaticFilesConsumer", (3, 0, 5), "channels.staticfiles.StaticFilesConsumer"),
        ("channels.Group", (3, 0, 0), "channels.Group"),
        ("channels.asgi", (3, 0, 0), "channels.asgi"),
        ("channels.asgi.other", (4, 0, 0), None),
        ("channels.message.Other", (4, 0, 0), None),
        ("channels.staticfiles.AsgiHandler", (4, 0, 0), None),
        ("channels", (4, 0, 0), None),
        ("", (4, 0, 0), None),
    ],
)
def test_the_name_because_of_which_another_is_gone(
    name: str, release: Tuple[int, ...], expected: Optional[str]
) -> None:
    assert channels_api.removed(name, release) == expected


@pytest.mark.parametrize("name", CONSUMERS)
def test_every_consumer_is_one(name: str, tmp_path: Path) -> None:
    last = name.rpartition(".")[2]
    routes = f"from channels.routing import URLRouter\nfrom django.urls import path\nURLRouter([path('', {last})])\n"
    assert codes(tmp_path, imported(name) + routes) == ["CHN101"]
    star = f"from {name.rpartition('.')[0]} import *\n"
    assert codes(tmp_path, star + routes) == ["CHN101"]
    subclass = f"class Chat({last}):\n    pass\n"
    assert codes(tmp_path, imported(name) + subclass + routes.replace(last, "Chat")) == ["CHN101"]


@pytest.mark.parametrize("name", MIDDLEWARE)
def test_every_middleware_takes_an_application(name: str, tmp_path: Path) -> None:
    last = name.rpartition(".")[2]
    chat = "from channels.consumer import SyncConsumer\n"
    parameter = channels_api.MIDDLEWARE[name]
    assert codes(tmp_path, chat + imported(name) + f"app = {last}(SyncConsumer)\n") == ["CHN101"]
    assert codes(tmp_path, chat + imported(name) + f"app = {last}({parameter}=SyncConsumer)\n") == ["CHN101"]
    assert codes(tmp_path, chat + imported(name) + f"app = {last}(other=SyncConsumer)\n") == []


@pytest.mark.parametrize("name", OTHERS)
def test_no_other_class_is_a_consumer(name: str, tmp_path: Path) -> None:
    last = name.rpartition(".")[2]
    routes = f"from channels.routing import URLRouter\nfrom django.urls import path\nURLRouter([path('', {last})])\n"
    assert codes(tmp_path, imported(name) + routes.replace("URLRouter", "URLRouter", 1)) == []


@pytest.mark.parametrize("name", sorted(channels_api.ROUTE_FUNCTIONS))
def test_every_route_function_makes_a_route(name: str, tmp_path: Path) -> None:
    last = name.rpartition(".")[2]
    chat = "from channels.consumer import SyncConsumer\n"
    assert codes(tmp_path, chat + imported(name) + f"routes = [{last}('', SyncConsumer)]\n") == ["CHN101"]
    assert codes(tmp_path, chat + imported(name) + f"routes = [{last}('', view=SyncConsumer)]\n") == ["CHN101"]
    assert codes(tmp_path, chat + imported(name) + f"routes = [{last}(SyncConsumer, '')]\n") == []
    star = f"from {name.rpartition('.')[0]} import *\n"
    assert codes(tmp_path, chat + star + f"routes = [{last}('', SyncConsumer)]\n") == ["CHN101"]


@pytest.mark.parametrize("name", sorted({*channels_api.HTTP_ALIASES, "channels.http.AsgiHandler"}))
def test_every_place_of_the_handler(name: str, tmp_path: Path) -> None:
    assert codes(tmp_path, imported(name)) == ["CHN302"]
    assert codes(tmp_path, imported(name.replace("AsgiHandler", "AsgiRequest"))) == ["CHN302"] * (".http." in name)


@pytest.mark.parametrize("name", sorted(channels_api.VERSION_NAMES))
def test_every_name_of_a_version_guards(name: str, tmp_path: Path) -> None:
    last = name.rpartition(".")[2]
    call = "()" if last == "get_version" else ""
    guarded = f"if {last}{call} < UNKNOWN:\n    from channels.http import AsgiHandler\n"
    assert codes(tmp_path, imported(name) + guarded) == []
    assert codes(tmp_path, imported(name) + guarded.replace(f"{last}{call} <", "OTHER <")) == ["CHN302"]


SETUP = "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n"


@pytest.mark.parametrize("name", sorted(channels_api.REGISTRY_MODULES))
def test_every_module_that_needs_the_apps(name: str, tmp_path: Path) -> None:
    found = check(str(tmp_path / "asgi.py"), f"import {name}\n{SETUP}")
    assert [finding.rule.code for finding in found] == ["CHN110"]
    assert check(str(tmp_path / "asgi.py"), f"{SETUP}import {name}\n") == []


@pytest.mark.parametrize("name", sorted(channels_api.REGISTRY_CALLS))
def test_every_call_that_needs_the_apps(name: str, tmp_path: Path) -> None:
    owner = name.rpartition(".")[0]
    text = f"{imported(owner)}found = {owner.rpartition('.')[2]}.{name.rpartition('.')[2]}()\n"
    found = check(str(tmp_path / "asgi.py"), text + SETUP)
    assert [finding.rule.code for finding in found] == ["CHN110"]


@pytest.mark.parametrize("name", sorted(channels_api.SETUP_CALLS | channels_api.SETUP_MODULES))
def test_everything_that_loads_the_apps(name: str, tmp_path: Path) -> None:
    owner = name.rpartition(".")[0]
    loads = f"import {name}\n" if name in channels_api.SETUP_MODULES else (
        f"{imported(owner) if '.' in owner else f'import {owner}' + chr(10)}"
        f"{owner.rpartition('.')[2]}.{name.rpartition('.')[2]}()\n"
    )
    models = "import django.contrib.auth.models\n"
    assert [found.rule.code for found in check(str(tmp_path / "asgi.py"), models + loads + SETUP)] == ["CHN110"]
    assert check(str(tmp_path / "asgi.py"), loads + models + SETUP) == []


CHAT = "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n\n\n"


@pytest.mark.parametrize(
    "made, code",
    [
        ("ChannelNameRouter({'mail': Chat})", "CHN101"),
        ("ProtocolTypeRouter({'http': None, 'websocket': Chat})", "CHN101"),
        ("URLRouter([path('', include('chat.urls'))])", "CHN111"),
    ],
)
def test_a_router(made: str, code: str, tmp_path: Path) -> None:
    text = f"from channels.routing import *\nfrom django.urls import include, path\n{CHAT}router = {made}\n"
    assert code in codes(tmp_path, text)


@pytest.mark.parametrize("module", ["channelsmultiplexer", "channelsmultiplexer.demultiplexer"])
def test_a_table_of_applications(module: str, tmp_path: Path) -> None:
    text = "class Own(AsyncJsonWebsocketDemultiplexer):\n    applications = {'chat': Chat}\n"
    assert codes(tmp_path, f"from {module} import *\n{CHAT}{text}") == ["CHN101"]


@pytest.mark.parametrize(
    "base",
    ["django.views.View", "django.views.generic.TemplateView", "rest_framework.generics.ListAPIView",
     "rest_framework.views.APIView"],
)  # fmt: skip
def test_a_view(base: str, tmp_path: Path) -> None:
    module, _, last = base.rpartition(".")
    text = f"from channels.routing import URLRouter\nfrom django.urls import path\nfrom {module} import {last}\n\n\n"
    text += f"class Rooms({last}):\n    pass\n\n\nrouter = URLRouter([path('', Rooms.as_view())])\n"
    assert codes(tmp_path, text) == ["CHN111"]


def test_what_is_above_a_module_with_applications_may_have_some() -> None:
    above = next(iter(channels_api._ABOVE))
    assert channels_api.may_have_applications(above)
    assert not channels_api.may_have_applications("strawberry")
