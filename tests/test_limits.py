"""How far the rules go: what is exactly at a limit is still found, what is one step beyond is not."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest

from channels3_lint import Finding, Linter, Settings


def findings(path: Path, enable: str = "CHN902") -> List[Finding]:
    return Linter(Settings(enable=(enable,))).check(str(path), path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("count, is_found", [(20, True), (21, False)])
def test_includes_of_includes(tmp_path: Path, count: int, is_found: bool) -> None:
    routes = "from chat import Chat\nfrom django.urls import include, path\n\nlist1 = [path('', Chat.as_asgi())]\n"
    for number in range(2, count + 1):
        routes += f"list{number} = [path('', include(list{number - 1}))]\n"
    chat = "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n"
    urls = f"from django.urls import include, path\nfrom routes import list{count}\n\n"
    urls += f"urlpatterns = [path('', include(list{count}))]\n"
    for name, text in {"chat": chat, "routes": routes, "urls": urls}.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    assert [finding.rule.code for finding in findings(tmp_path / "urls.py")] == ["CHN902"] * is_found


@pytest.mark.parametrize(
    "count, named",
    [
        (5, "m1 -> m2 -> m3 -> m4 -> django.contrib.auth.models"),
        (6, "m1 -> m2 -> ... -> m5 -> django.contrib.auth.models"),
    ],
)
def test_the_modules_of_a_chain(tmp_path: Path, count: int, named: str) -> None:
    modules = [*(f"m{number}" for number in range(1, count)), "django.contrib.auth.models"]
    for module, imported in zip(["asgi", *modules], modules):
        text = f"import {imported}\nfrom django.core.asgi import get_asgi_application\n"
        text += "application = get_asgi_application()\n" if module == "asgi" else ""
        (tmp_path / f"{module}.py").write_text(text, encoding="utf-8")
    [finding] = findings(tmp_path / "asgi.py")
    assert finding.message == f"models are imported before get_asgi_application(): {named}; import it below"
