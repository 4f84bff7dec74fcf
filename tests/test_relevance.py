"""What a text tells of itself: what leads to ASGI is never left out, and most of what does not is."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, Set

import pytest

import hosts
from cases import Case
from channels3_lint import Settings
from channels3_lint.semantics.outlines import Imported, Outline, has_asgi_shape
from channels3_lint.semantics.project import File, Project
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.syntax import dotted_names
from test_prefilter import codes

CONSUMERS = "from channels.generic.websocket import AsyncConsumer\n\n\nclass Chat(AsyncConsumer):\n    pass\n"


def of_file(folder: Path, files: Dict[str, str], text: str, *consumers: str, name: str = "chat/feed.py") -> bool:
    for path, content in {"chat/__init__.py": "", "manage.py": "", **files}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8")
    text = f"from django.urls import path\n{text}" if "path(" in text else text
    return Relevance(Project(), consumers).of_file(Outline(File(str(folder / name)), text))


LEADS: Dict[str, Dict[str, str]] = {
    "import of Channels": {"": "from channels.generic.websocket import AsyncConsumer\nChat = AsyncConsumer\n"},
    "module of Channels": {"": "import channels.routing\nrouter = channels.routing.URLRouter([])\n"},
    "under another name": {"": "import channels.routing as r\nrouter = r.URLRouter([])\n"},
    "module taken from a package": {"": "from channels import routing\nrouter = routing.URLRouter([])\n"},
    "function in lower case": {"": "from channels.routing import get_default_application as g\nx = g()\n"},
    "other package": {"": "from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer as D\nclass X(D): ...\n"},
    "takes a scope": {"": "def app(scope):\n    return None\n"},
    "takes a scope on a line of its own": {"": "def app(\n    self,\n    scope: dict,\n):\n    return None\n"},
    "lambda of a scope": {"": "app = lambda scope: None\n"},
    "scope with a default": {"": "def app(connection, scope=None):\n    return None\n"},
    "called with a scope": {"": "result = inner(scope)\n"},
    "called with its scope": {"": "result = self.inner(self.scope, receive, send)\n"},
    "takes receive and send": {"": "async def app(connection, receive, send):\n    pass\n"},
    "makes an application": {"": "from . import chat\nroute = chat.Chat.as_asgi()\n"},
    "base of another file": {
        "": "from .consumers import Chat\n\n\nclass Loud(Chat):\n    pass\n", "chat/consumers.py": CONSUMERS
    },
    "absolute import": {"": "from chat.consumers import Chat\nX = Chat\n", "chat/consumers.py": CONSUMERS},
    "module of another file": {
        "": "from . import consumers\nclass Loud(consumers.Chat): ...\n", "chat/consumers.py": CONSUMERS
    },
    "dotted module": {"": "import chat.consumers\nx = chat.consumers.Chat\n", "chat/consumers.py": CONSUMERS},
    "dotted module under another name": {
        "": "import chat.consumers as c\nx = c.Chat\n", "chat/consumers.py": CONSUMERS
    },
    "package as a whole": {
        "": "import news\ndef routes(of=news):\n    return [path('', of.Chat)]\n", "news/__init__.py": CONSUMERS
    },
    "module as a whole": {
        "": "from . import consumers\ndef routes(of=consumers):\n    return [path('', of.Chat)]\n",
        "chat/consumers.py": CONSUMERS
    },
    "two files away": {
        "": "from .base import Base\nclass Loud(Base): ...\n",
        "chat/base.py": "from .consumers import Chat\n\n\nclass Base(object, Chat):\n    pass\n",
        "chat/consumers.py": CONSUMERS,
    },
    "through the package": {
        "": "from chat import Chat\nX = Chat\n", "chat/__init__.py": "from .consumers import Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "through a star": {
        "": "from .base import Chat\nX = Chat\n", "chat/base.py": "from .consumers import *\n",
        "chat/consumers.py": CONSUMERS,
    },
    "star of its own": {"": "from .consumers import *\nclass Loud(Chat): ...\n", "chat/consumers.py": CONSUMERS},
    "import in brackets": {
        "": "from .consumers import (\n    Other,  # not this\n    Chat as Room,\n)\nX = Room\n",
        "chat/consumers.py": CONSUMERS,
    },
    "import over two lines": {
        "": "from .consumers import Other, \\\n    Chat\nX = Chat\n", "chat/consumers.py": CONSUMERS
    },
    "import over two lines of another system": {
        "": "from .consumers import Other, \\\r\n    Chat\r\nX = Chat\r\n", "chat/consumers.py": CONSUMERS
    },
    "import behind a colon": {
        "": "if True: from .consumers import Chat\nX = Chat\n", "chat/consumers.py": CONSUMERS
    },
    "import behind another": {
        "": "import os; from .consumers import Chat\nX = Chat\n", "chat/consumers.py": CONSUMERS
    },
    "import in a function": {
        "": "def get():\n    from .consumers import Chat\n    return Chat\n", "chat/consumers.py": CONSUMERS
    },
    "one of two imports": {
        "": "try:\n    from .fast import Chat\nexcept ImportError:\n    from .consumers import Chat\nX = Chat\n",
        "chat/fast.py": "class Chat: ...\n", "chat/consumers.py": CONSUMERS,
    },
    "value": {
        "": "from .table import Room\nX = Room\n", "chat/table.py": "from .consumers import Chat\nRoom = Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "value at the end of a file": {
        "": "from .table import Room\nX = Room\n", "chat/table.py": "from .consumers import Chat\nRoom = Chat",
        "chat/consumers.py": CONSUMERS,
    },
    "value with an annotation": {
        "": "from .table import Room\nX = Room\n", "chat/table.py": "from .consumers import Chat\nRoom: type = Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "one of several targets": {
        "": "from .table import Room\nX = Room\n",
        "chat/table.py": "from .consumers import Chat\nx, Room = 1, Chat\n", "chat/consumers.py": CONSUMERS,
    },
    "mapping over lines": {
        "": "from .table import TABLE\nX = TABLE\n",
        "chat/table.py": "from .consumers import Chat\nTABLE = {\n    'chat': Chat,\n}\n",
        "chat/consumers.py": CONSUMERS,
    },
    "element of a loop": {
        "": "from .table import Room\nX = Room\n",
        "chat/table.py": "from .consumers import Chat\nfor Room in [Chat]:\n    pass\n", "chat/consumers.py": CONSUMERS,
    },
    "function that returns": {
        "": "from .table import make\nroute = path('', make())\n",
        "chat/table.py": "def make():\n    from .consumers import Chat\n    return Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "function that returns a local": {
        "": "from .table import make\nroute = path('', make())\n",
        "chat/table.py": "def make():\n    from .consumers import Chat\n    found = Chat\n    return found\n",
        "chat/consumers.py": CONSUMERS,
    },
    "attribute of a class": {
        "": "from .table import Table\nroute = path('', Table.room)\n",
        "chat/table.py": "from .consumers import Chat\n\n\nclass Table:\n    room = Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "method of a class": {
        "": "from .table import Table\nroute = path('', Table.make())\n",
        "chat/table.py": "from .consumers import Chat\n\n\nclass Table:\n    def make(self):\n        return Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "routed function": {
        "": "from . import views\nroutes = [path('', views.stream)]\n",
        "chat/views.py": "def index(request):\n    pass\n\n\ndef stream(scope):\n    return None\n",
    },
    "bound in a way that no line begins with": {
        "": "from .table import Room\nX = Room\n", "chat/table.py": "with table() as Room:\n    pass\n"
    },
    "circle": {
        "": "from .one import One\nclass X(One): ...\n", "chat/one.py": "from .two import Two\nclass One(Two): ...\n",
        "chat/two.py": "from .one import One\nfrom .consumers import Chat\nclass Two(One, Chat): ...\n",
        "chat/consumers.py": CONSUMERS,
    },
}  # fmt: skip


@pytest.mark.parametrize("files", LEADS.values(), ids=LEADS)
def test_what_leads_to_asgi(files: Dict[str, str], tmp_path: Path) -> None:
    assert of_file(tmp_path, {path: text for path, text in files.items() if path}, files[""])


DOES_NOT: Dict[str, Dict[str, str]] = {
    "nothing": {"": ""},
    "layers": {"": "from channels.layers import get_channel_layer\nlayer = get_channel_layer()\n"},
    "layers of the package": {"": "import channels.layers\nlayer = channels.layers.get_channel_layer()\n"},
    "package itself": {"": "import channels\nprint(channels)\n"},
    "line of a text that looks like an import": {"": 'TEXT = """\nimport ...\nimport .x as\n"""\nX = TEXT\n'},
    "import that nothing uses": {"": "from channels.generic.websocket import AsyncConsumer\n"},
    "threads": {"": "from asgiref.sync import sync_to_async\nrun = sync_to_async(print)\n"},
    "scope of a fixture": {"": "@pytest.fixture(scope='session')\ndef database():\n    pass\n"},
    "scope among others": {"": "token = make('user', scope, 1)\nif name in (scope, other):\n    pass\n"},
    "scope that is assigned": {"": "scope = 'read'\n"},
    "scope given by name": {"": "token = make(scope=None)\n"},
    "walrus": {"": "found = (scope := None)\n"},
    "class of Django": {
        "": "from .models import Room\nX = Room\n",
        "chat/models.py": "from django.db import models\n\n\nclass Room(models.Model):\n    scope = models.Field()\n",
    },
    "other class beside a consumer": {
        "": "from .consumers import Other\nX = Other\n", "chat/consumers.py": CONSUMERS + "\n\nclass Other:\n    pass\n"
    },
    "view": {
        "": "from .views import Room\nroutes = [path('', Room.as_view())]\n",
        "chat/views.py": CONSUMERS + "\n\nclass Room(Chat):\n    pass\n",
    },
    "function that is not called": {
        "": "from .table import make\nroute = path('', make)\n",
        "chat/table.py": "def make():\n    from .consumers import Chat\n    return Chat\n",
        "chat/consumers.py": CONSUMERS,
    },
    "function that is neither routed nor served": {
        "": "from .views import stream\nprint(stream)\n", "chat/views.py": "def stream(scope):\n    return None\n"
    },
    "package that is not installed": {"": "from no_such_package.consumers import Chat\nclass X(Chat): ...\n"},
    "name that is nowhere": {"": "from .table import Room\nX = Room\n", "chat/table.py": "x = 1\n"},
    "circle": {
        "": "from .one import One\nclass X(One): ...\n", "chat/one.py": "from .two import Two\nclass One(Two): ...\n",
        "chat/two.py": "from .one import One\nclass Two(One): ...\n",
    },
    "mention of an import": {"": "x = 1  # from channels.consumer import AsyncConsumer\n"},
    "file that cannot be read": {"": "from .table import Room\nX = Room\n", "chat/table.py/x.py": ""},
}  # fmt: skip


@pytest.mark.parametrize("files", DOES_NOT.values(), ids=DOES_NOT)
def test_what_does_not(files: Dict[str, str], tmp_path: Path) -> None:
    assert not of_file(tmp_path, {path: text for path, text in files.items() if path}, files[""])


def test_consumers_that_the_user_has_set(tmp_path: Path) -> None:
    text = "from feeds import Feed\nclass Loud(Feed): ...\n"
    assert of_file(tmp_path, {}, text, "feeds.Feed")
    assert not of_file(tmp_path, {}, text, "feeds.Feeds")
    assert not of_file(tmp_path, {}, text)
    assert of_file(tmp_path, {}, "from .base import Feed\nclass Loud(Feed): ...\n", "chat.base.Feed")


def test_an_answer_is_kept_for_what_others_ask(tmp_path: Path) -> None:
    files = {"chat/base.py": "class Base: ...\n", "chat/consumers.py": CONSUMERS}
    assert not of_file(tmp_path, files, "from .base import Base\nclass X(Base): ...\n")
    relevance = Relevance(Project())
    for _ in range(2):
        for name, expected in (("base import Base", False), ("consumers import Chat as Base", True)):
            outline = Outline(File(str(tmp_path / "chat/x.py")), f"from .{name}\nclass X(Base): ...\n")
            assert relevance.of_file(outline) is expected


@pytest.mark.parametrize(
    "expression, expected, with_parameters",
    [
        ("Chat", True, True), ("make(Chat)", True, True), ("Other", False, False), ("given", False, True),
        ("Chat.as_view()", False, False), ("print", False, False), ("[Other, Loud]", True, True), ("1", False, False),
    ],
)  # fmt: skip
def test_expressions(expression: str, expected: bool, with_parameters: bool, tmp_path: Path) -> None:
    (tmp_path / "consumers.py").write_text(CONSUMERS)
    text = "from consumers import Chat\nclass Other: ...\nclass Loud(Chat): ...\ndef routes(given): ...\n"
    outline = Outline(File(str(tmp_path / "routing.py")), text)
    node = ast.parse(expression, mode="eval").body
    relevance = Relevance(Project())
    assert relevance.of_expression(outline, node) is expected
    assert relevance.of_expression(outline, node, with_parameters=True) is with_parameters


@pytest.mark.parametrize(
    "source, expected",
    [
        ("a", {"a"}), ("a.b.c", {"a.b.c"}), ("a.b(c)", {"a.b(", "c"}), ("a(b).c", {"a(", "b"}),
        ("a().b()", {"a("}), ("[a, {'k': b.c}]", {"a", "b.c"}), ("lambda: a", {"a"}), ("'a'", set()),
    ],
)  # fmt: skip
def test_the_names_in_an_expression(source: str, expected: Set[str]) -> None:
    assert set(dotted_names(ast.parse(source, mode="eval").body)) == expected


def test_imports(tmp_path: Path) -> None:
    text = "import a.b, c as d\nfrom ..e import f as g; x = 1\nfrom .h import *\nfrom . import i\n"
    outline = Outline(File(str(tmp_path / "x.py")), text)
    assert outline.imports == {"a": "a:", "d": "c:", "g": "..e:f", "*": ".h:*", "i": ".:i"}
    assert outline.imports_of("g") == [Imported("e", 2, "f"), Imported("h", 1, "*")]
    assert outline.imports_any("anything")


@pytest.mark.parametrize("code", codes(), ids=lambda code: f"{code.path.parent.name}/{code.path.name}")
def test_with_every_shortcut_off_nothing_more_is_found(code: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    found = hosts.core(code)
    monkeypatch.setattr(Relevance, "of_file", lambda self, outline: True)
    monkeypatch.setattr(Relevance, "of_expression", lambda self, outline, node, with_parameters=False: True)
    assert hosts.core(code) == found


def test_shapes() -> None:
    assert has_asgi_shape("application = get_asgi_application()")
    assert not has_asgi_shape("scope")
    assert Settings().consumer_classes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chat = Base\n",
        "x = 1\nChat = Base\n",
        "    Chat: Type[Base] = Base\n",
        "Chat, News = Base, Base\n",
        "News, Chat = Base, Base\n",
        "Chat |= Base\n",
        "if x: Chat = Base\n",
        "x = 1; Chat = Base\n",
        "print(Chat := Base)\n",
        "for Chat in [Base]:\n    pass\n",
        "for (number, Chat) in enumerate([Base]):\n    pass\n",
        "async for Chat in bases():\n    pass\n",
        "class Chat(Base):\n    pass\n",
        "def Chat():\n    return Base\n",
        "async def Chat():\n    return Base\n",
    ],
)
def test_where_a_name_is_bound(text: str) -> None:
    outline = Outline(File("/project/chat.py"), text)
    assert outline.bindings("Chat")
    assert any("Base" in source for line in outline.bindings("Chat") for source in outline.sources(line, True)) or (
        "bases()" in text
    )


@pytest.mark.parametrize("text", ["Chat(Base)\n", "Chat == Base\n", "# Chat\n", "f(Chat)\n", "Chats = 1\n"])
def test_where_a_name_is_not_bound(text: str) -> None:
    assert not Outline(File("/project/chat.py"), text).bindings("Chat")
