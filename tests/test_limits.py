"""The bounds are those that the page about the inside lists, and exact: what is within is found, beyond it is not."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Dict, List

import pytest

from channels3_lint import Settings, check
from channels3_lint.semantics.control_flow import Run

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "channels3_lint"
PAGE = (ROOT / "docs" / "inside.md").read_text(encoding="utf-8")

BASE = """
from channels.generic.websocket import AsyncWebsocketConsumer


class Chat(AsyncWebsocketConsumer):
    pass
"""


def limits() -> Dict[str, int]:
    """Every bound of the package, by its module and name."""
    found = {"control_flow.Run.max_steps": Run.max_steps}
    for folder in ("semantics", "rules"):
        for file in sorted((PACKAGE / folder).glob("[!_]*.py")):
            module = importlib.import_module(f"channels3_lint.{folder}.{file.stem}")
            for name in re.findall(r"^(MAX_\w+) = ", file.read_text(encoding="utf-8"), re.MULTILINE):
                found[f"{file.stem}.{name}"] = getattr(module, name)
    entry_import = importlib.import_module("channels3_lint.semantics.import_time").EntryImport
    return {**found, "import_time.EntryImport.max_steps": entry_import.max_steps}


def test_the_bounds_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| ([\d,]+) \| `([\w.]+)` \|", PAGE, re.MULTILINE)
    assert {name: int(bound.replace(",", "")) for bound, name in rows} == limits()


def codes(folder: Path, files: Dict[str, str], name: str = "routing.py", **settings: object) -> List[str]:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    text = (folder / name).read_text(encoding="utf-8")
    found = check(str(folder / name), text, Settings(**settings))  # type: ignore[arg-type]
    return [finding.rule.code for finding in found]


def limit(monkeypatch: pytest.MonkeyPatch, name: str, bound: int) -> None:
    module, _, constant = name.rpartition(".")
    monkeypatch.setattr(importlib.import_module(f"channels3_lint.{module}"), constant, bound)


@pytest.mark.parametrize("beyond", [0, 1])
def test_the_size_of_a_neighbour(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.project.MAX_FILE_SIZE", len(BASE))
    routing = "from chat import Chat\nimport channels\napplication = Chat\n"
    files = {"chat.py": BASE + "#" * beyond, "routing.py": routing}
    assert codes(tmp_path, files) == ["CHN101"] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_bindings_of_one_name(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.names.MAX_BINDINGS", 4)
    branches = "".join(f"    if coin({number}):\n        app = None\n" for number in range(2 + beyond))
    text = f"{BASE}from channels.auth import AuthMiddlewareStack\ndef make(app=None):\n    app = Chat\n{branches}"
    text += "    if coin():\n        app = Chat\n    AuthMiddlewareStack(app)\n"
    assert codes(tmp_path, {"routing.py": text}) == ["CHN101"] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_places_that_fill_a_mapping(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.contents.MAX_STORES", 3)
    stores = "".join(f"routes['{number}'] = None\n" for number in range(2 + beyond))
    text = f"{BASE}from channels.routing import ChannelNameRouter\nroutes = {{}}\nroutes['a'] = Chat\n{stores}"
    assert codes(tmp_path, {"code.py": f"{text}ChannelNameRouter(routes)\n"}, "code.py") == ["CHN101"] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_mentions_of_a_mapping(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.mappings.MAX_MENTIONS", 4)
    mentions = "print(mapping)\n" * (2 + beyond)
    text = f"from channels.routing import ProtocolTypeRouter\nmapping = {{}}\n{mentions}ProtocolTypeRouter(mapping)\n"
    assert codes(tmp_path, {"code.py": text}, "code.py") == ["CHN301"] * (not beyond)


SETTINGS = "CHN903"


@pytest.mark.parametrize("beyond", [0, 1])
def test_elements_of_a_list(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.lists.MAX_ELEMENTS", 3)
    apps = ["django.contrib.staticfiles", "daphne", *(f"app{number}" for number in range(1 + beyond))]
    files = {"settings.py": f"INSTALLED_APPS = {apps}\n"}
    found = codes(tmp_path, files, "settings.py", channels_version="4.0", enable=(SETTINGS,))
    assert found == [SETTINGS] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_lists_that_are_made_of_one_another(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.lists.MAX_DEPTH", 3)
    text = "A = ['django.contrib.staticfiles', 'daphne']\nB = A + []\n" + "C = B + []\n" * beyond
    text += f"INSTALLED_APPS = {'C' if beyond else 'B'} + []\n"
    found = codes(tmp_path, {"settings.py": text}, "settings.py", channels_version="4.0", enable=(SETTINGS,))
    assert found == [SETTINGS] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_lists_for_one_file(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.lists.MAX_LISTS", 5)
    parts = [f"P{number}" for number in range(2 + beyond)]
    text = "".join(f"{part} = ['app']\n" for part in parts) + "LAST = ['django.contrib.staticfiles', 'daphne']\n"
    text += f"INSTALLED_APPS = {' + '.join(parts)} + LAST\n"
    found = codes(tmp_path, {"settings.py": text}, "settings.py", channels_version="4.0", enable=(SETTINGS,))
    assert found == [SETTINGS] * (not beyond)


MODEL = "from django.db import models\n\n\nclass Order(models.Model):\n    pass\n"
SETUP = "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n"


def chain(length: int) -> Dict[str, str]:
    files = {f"m{number}.py": f"import m{number + 1}\n" for number in range(length)}
    return {**files, f"m{length}.py": MODEL, "asgi.py": f"import m0\n{SETUP}"}


@pytest.mark.parametrize("name, bound, length", [("MAX_DEPTH", 4, 2), ("MAX_RUNS", 3, 2)])
@pytest.mark.parametrize("beyond", [0, 1])
def test_modules_on_the_way(
    name: str, bound: int, length: int, beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, f"semantics.import_time.{name}", bound)
    assert codes(tmp_path, chain(length + beyond), "asgi.py") == ["CHN110"] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_functions_away_from_a_statement(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.import_time.MAX_CALLS", 2)
    helpers = "import django\ndef a():\n    django.setup()\ndef b():\n    a()\n"
    text = f"{helpers}{'b' if beyond else 'a'}()\nimport shop\n{SETUP}"
    assert codes(tmp_path, {"shop.py": MODEL, "asgi.py": text}, "asgi.py") == ["CHN110"] * beyond


@pytest.mark.parametrize("beyond", [0, 1])
def test_modules_that_a_message_names(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "rules.import_before_django_setup.MAX_NAMED", 3)
    for path, text in chain(2 + beyond).items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    [finding] = check(str(tmp_path / "asgi.py"), (tmp_path / "asgi.py").read_text(encoding="utf-8"))
    named = "m0 -> ... -> m3" if beyond else "m0 -> m1 -> m2"
    assert f": {named}; import it below" in finding.message


@pytest.mark.parametrize("beyond", [0, 1])
def test_neighbours_in_a_folder(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "semantics.project.MAX_NEIGHBOURS", 3)
    base = "ASGI_APPLICATION = 'chat.asgi.application'\nINSTALLED_APPS = ['channels']\n"
    files = {"base.py": base, "dev.py": "INSTALLED_APPS = ['daphne', 'channels']\n"}
    files.update({f"other{number}.py": "" for number in range(1 + beyond)})
    found = codes(tmp_path / "conf", files, "base.py", channels_version="4.0", enable=(SETTINGS,))
    assert found == [SETTINGS] * beyond


@pytest.mark.parametrize("beyond", [0, 1])
def test_includes_of_includes(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, "rules.websocket_routes_in_urlpatterns.MAX_INCLUDES", 3)
    text = f"{BASE}from django.urls import include, path\nlist0 = [path('', Chat.as_asgi())]\n"
    text += "".join(f"list{n + 1} = [path('', include(list{n}))]\n" for n in range(2 + beyond))
    text += f"urlpatterns = [path('', include(list{2 + beyond}))]\n"
    assert codes(tmp_path, {"urls.py": text}, "urls.py", enable=("CHN902",)) == ["CHN902"] * (not beyond)


@pytest.mark.parametrize("beyond", [0, 1])
def test_statements_that_are_followed(beyond: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Run, "max_steps", 4)
    text = "INSTALLED_APPS = ['django.contrib.staticfiles', 'daphne']\n" + "if coin():\n    pass\n" * (1 + beyond)
    found = codes(tmp_path, {"settings.py": text}, "settings.py", channels_version="4.0", enable=(SETTINGS,))
    assert found == [SETTINGS] * (not beyond)
