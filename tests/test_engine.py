"""The engine: the gate, the walk, a rule that fails, and hostile input."""

from __future__ import annotations

import ast
import gc
import inspect
import logging
import re
import sys
from pathlib import Path
from typing import Iterator, List

import pytest

from channels3_lint import RULES, Confidence, Linter, Settings, SettingsError, Span, check
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import MAX_FILE_SIZE, Module
from test_flake8_plugin import ROUTING


def found(path: Path, text: str) -> List[str]:
    return [f"{finding.span.line} {finding.rule.code}" for finding in check(str(path), text)]


def test_a_finding_says_all_there_is_to_say(tmp_path: Path) -> None:
    (finding,) = check(str(tmp_path / "routing.py"), ROUTING)
    assert finding.rule.symbol == "consumer-without-as-asgi"
    assert finding.path == str(tmp_path / "routing.py")
    assert finding.span == Span(line=10, column=21, end_line=10, end_column=33)
    assert finding.message == "ChatConsumer is a consumer class, not an application: use ChatConsumer.as_asgi()"
    assert finding.confidence is Confidence.HIGH


def test_the_path_is_repeated_as_it_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [finding.path for finding in check("./routing.py", ROUTING)] == ["./routing.py"]


def test_findings_come_by_position() -> None:
    text = ROUTING + "from channels.http import AsgiHandler\n\napplications = [AsgiHandler, AsgiHandler]\n"
    findings = check("routing.py", text)
    assert [finding.span for finding in findings] == sorted(finding.span for finding in findings)
    assert len(findings) == 4


def test_a_def_is_reported_up_to_its_name() -> None:
    text = (
        "from channels.middleware import BaseMiddleware\n\n\nclass Old(BaseMiddleware):\n"
        "    def  __call__(self, scope):\n        return self.inner(scope)\n\n\n"
        "class Odd(BaseMiddleware):\n async def \\\n            __call__(self, scope):\n        pass\n"
    )
    assert [finding.span for finding in check("middleware.py", text)] == [Span(5, 4, 5, 17), Span(10, 1, 10, 4)]


def test_an_imported_name_is_reported_where_it_stands() -> None:
    text = (
        "import os; from channels.http import AsgiRequest as Request, AsgiHandler\n"
        "from channels.http import (  # AsgiHandler\n    AsgiRequest as r\u00e9quest,\n    AsgiHandler,\n)\n"
        "if os:\n    from channels.http \\\n        import AsgiHandler\n"
        "import os.path as path, channels.hacks as hacks, channels. \\\n  signals; from channels.staticfiles import *\n"
    )
    findings = check("a.py", text, Settings(channels_version="4.0"))
    spans = [(found.span.line, found.span.column, found.span.end_line, found.span.end_column) for found in findings]
    assert spans == [
        (1, 37, 1, 48), (1, 61, 1, 72), (3, 4, 3, 15), (4, 4, 4, 15), (8, 15, 8, 26),
        (9, 24, 9, 38), (9, 49, 10, 9), (10, 44, 10, 45),
    ]  # fmt: skip


def test_an_imported_module_is_reported_where_it_stands() -> None:
    text = (
        "import os; import django.core.asgi as asgi, django.contrib.auth.models as \u00fcsers, django\n"
        "if os:\n    import django, \\\n        django . contrib . \\\n        sites.models\n"
        "import django.contrib.auth.forms\n"
        "http = asgi.get_asgi_application()\n"
    )
    assert [finding.span for finding in check("asgi.py", text)] == [
        Span(1, 44, 1, 70), Span(4, 8, 5, 20), Span(6, 0, 6, 32),
    ]  # fmt: skip


def test_text_that_does_not_parse_raises() -> None:
    with pytest.raises(SyntaxError):
        check("routing.py", f"{ROUTING}\n(\n")


def test_an_unknown_version_is_refused_with_the_known_ones() -> None:
    with pytest.raises(SettingsError, match=r"^channels-version: '2' is not one of 3\.0, 4\.0$"):
        Settings(channels_version="2")


def test_the_gate_spares_files_without_any_of_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: str) -> ast.Module:
        raise AssertionError("parsed")

    monkeypatch.setattr(ast, "parse", refuse)
    linter = Linter()
    assert linter.check("models.py", "class Room:\n    pass\n") == []
    with pytest.raises(AssertionError, match="parsed"):
        linter.check("routing.py", ROUTING)


def test_a_file_that_is_checked_is_freed_without_a_collection(tmp_path: Path) -> None:
    text = "class Scoped:\n    def __init__(self, inner, scope):\n        self.inner = inner(scope)\n"
    gc.collect()
    gc.disable()
    try:
        Linter().check(str(tmp_path / "scoped.py"), text)
        assert [thing for thing in gc.get_objects() if isinstance(thing, Module) and thing.text == text] == []
    finally:
        gc.enable()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_told_by_what_it_declares(rule: Rule) -> None:
    same = eval(repr(rule), {"Rule": Rule, "re": re})
    assert same == rule and hash(same) == hash(rule)


def test_a_finding_is_a_value() -> None:
    assert set(check("routing.py", ROUTING)) == set(check("routing.py", ROUTING))


def failing() -> Rule:
    rule = Rule("CHN199", "always-fails", "3.0", "Fails.", prefilter=("channels",))

    @rule.check(ast.ClassDef)
    def fail(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
        yield Problem(node, "lost with the rest")
        raise ZeroDivisionError("no rule is perfect")

    return rule


@pytest.mark.parametrize("code", ["CHN899", "CHN999"])
def test_an_opt_in_rule_waits_until_it_is_enabled(code: str) -> None:
    rule = Rule(code, "convention", "3.0", "A convention.", prefilter=("channels",))

    @rule.check(ast.ClassDef)
    def report(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
        yield Problem(node, "unconventional")

    assert Linter(rules=[rule]).check("routing.py", ROUTING) == []
    for name in (code, "convention"):
        assert len(Linter(Settings(enable=(name,)), rules=[rule]).check("routing.py", ROUTING)) == 1
    for enable in (("CHN101",), (code, "nothing"), ("",)):
        with pytest.raises(SettingsError, match=rf"^channels-enable: '\w*' is not one of {code} \(convention\)$"):
            Linter(Settings(enable=enable), rules=[rule])
    with pytest.raises(SettingsError, match="'another'"):
        Linter(Settings(enable=("nothing", "another")), rules=[rule])


def test_a_rule_that_fails_costs_its_own_findings_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    linter = Linter(rules=[failing(), *RULES])
    for path in ("routing.py", "other.py"):
        assert [finding.rule.code for finding in linter.check(path, ROUTING)] == ["CHN101"]
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "CHN199 failed on" in record.getMessage() and "no rule is perfect" in record.getMessage()
    assert "\n" not in record.getMessage()


# Hostile input: no crash, no hang, and the other finding stays.


def with_finding(extra: str) -> str:
    return ROUTING + extra


HOSTILE = {
    "deep attribute": "x = a" + ".b" * 900 + "\nroutes = [path('x', x)]\n",
    "deep call": "routes = [path('x', " + "f(" * 80 + "1" + ")" * 80 + ")]\n",
    "deep sum": "routes = " + " + ".join(["[path('x', y)]"] * 900) + "\n",
    "long chain of names": "".join(f"x{i} = x{i - 1}\n" for i in range(1, 2000)) + "routes = [path('x', x1999)]\n",
    "names in a circle": "a = b\nb = c\nc = a\nroutes = [path('x', a)]\n",
    "classes in a circle": "class A(B): pass\nclass B(A): pass\nroutes = [path('x', A), path('y', B)]\n",
    "class of itself": "class Loop(Loop): pass\nroutes = [path('x', Loop)]\n",
    "long hierarchy": "class C0: pass\n"
    + "".join(f"class C{i}(C{i - 1}): pass\n" for i in range(1, 300))
    + "routes = [path('x', C299)]\n",
    "many branches": "if a == 0:\n    z = 0\n"
    + "".join(f"elif a == {i}:\n    z = {i}\n" for i in range(1, 400))
    + "routes = [path('x', z)]\n",
    "function that calls itself": "def f(x):\n    return f(x)\n\nroutes = [path('x', f(ChatConsumer.name))]\n",
    "functions in a circle": "def f(x):\n    return g(x)\n\ndef g(x):\n    return f(x)\n\nx = f(ChatConsumer)\n",
    "mapping of itself": "m = {**m}\nfrom channels.routing import ProtocolTypeRouter\nx = ProtocolTypeRouter(m)\n",
    "mapping merged in many branches": "from channels.routing import ProtocolTypeRouter\nm = {}\n"
    + "if a:\n    m = {**m, 'http': 1}\n" * 30
    + "x = ProtocolTypeRouter(m)\n",
    "mapping filled many times": "from channels.routing import ProtocolTypeRouter\nm = {}\n"
    + "".join(f"m['p{i}'] = f().p{i}\n" for i in range(300))
    + "x = ProtocolTypeRouter(m)\n",
    "name bound many times": "app = None\n" + "if a:\n    app = app or C\n" * 1500 + "routes = [path('x', app)]\n",
    "import of itself": "from routing import *\nfrom . import routing\nfrom ... import far\nimport routing.routing\n",
    "relative beyond the top": "from .......... import x\nroutes = [path('x', x.Y)]\n",
}


@pytest.mark.parametrize("extra", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text(tmp_path: Path, extra: str, caplog: pytest.LogCaptureFixture) -> None:
    assert "10 CHN101" in found(tmp_path / "routing.py", with_finding(extra))
    assert caplog.records == []


#: What the opt-in rules read: lists and texts that are made of one another.
HOSTILE_SETTINGS = {
    "list added to in many branches": 'INSTALLED_APPS = ["channels"]\n'
    + "".join(f"if a{i}:\n    INSTALLED_APPS = ['a'] + INSTALLED_APPS\n" for i in range(300)),
    "list doubled": "INSTALLED_APPS = ['channels']\n" + "INSTALLED_APPS = INSTALLED_APPS + INSTALLED_APPS\n" * 40,
    "list doubled under many names": "A0 = ['channels']\n"
    + "".join(f"A{i} = A{i - 1} + A{i - 1}\n" for i in range(1, 60))
    + "INSTALLED_APPS = A59\n",
    "list of many lists": "".join(f"A{i} = ['a']\n" for i in range(500))
    + "INSTALLED_APPS = [" + "".join(f"*A{i}, " for i in range(500)) + "]\n",
    "long list": "INSTALLED_APPS = [" + "'a', " * 5000 + "]\n",
    "list filled many times": "INSTALLED_APPS = []\n" + "INSTALLED_APPS.insert(0, 'a')\n" * 1500,
    "deep branches": "INSTALLED_APPS = ['channels']\nif a:\n    pass\n"
    + "elif a:\n    INSTALLED_APPS += ['a']\n" * 400,
    "deep choice": "INSTALLED_APPS = " + " if a else ".join(["['channels']"] * 900) + "\n",
    "deep text": "ASGI_APPLICATION = " + " if a else ".join(["'a.asgi.b'"] * 900) + "\n",
    "includes doubled": "from django.urls import include\nU0 = []\n"
    + "".join(f"U{i} = [path('', include(U{i - 1})), path('', include(U{i - 1}))]\n" for i in range(1, 60))
    + "urlpatterns = [path('a', a.as_view()), path('', include(U59))]\n",
    "includes in a circle": "from django.urls import include\n"
    + "urlpatterns = [path('', include(urlpatterns)), path('', include('routing'))]\n"
    + "urlpatterns += [path('', include(urlpatterns))]\n",
    "applications in a circle": "application = a\na = application\napplication = a(application)\n",
}  # fmt: skip


CONNECT = """
from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User

class Hostile(AsyncWebsocketConsumer):
    groups = ["hostile"]

    async def connect(self):
"""

#: What the opt-in rules about consumers read.
HOSTILE_CONSUMERS = {
    "many methods that call each other": CONNECT
    + "        await self.a0()\n        await self.send('a')\n        await self.accept()\n"
    + "".join(
        f"    async def a{i}(self):\n" + "".join(f"        await self.a{j}()\n" for j in range(30)) for i in range(30)
    ),
    "deep branches": CONNECT
    + "".join(" " * (8 + i) + "if self.scope:\n" for i in range(90))
    + " " * 98
    + "await self.send('a')\n        await self.accept()\n",
    "long chain of query sets": CONNECT + f"        User.objects{'.all()' * 900}.get()\n",
    "query sets in a circle": CONNECT + "        a = b.all()\n        b = a.all()\n        b.get()\n",
    "many messages": CONNECT
    + "        await self.channel_layer.group_send('hostile', {'type': 'a'})\n" * 900
    + "from channels.routing import URLRouter\nfrom django.urls import path\n"
    + "application = URLRouter([path('a', Hostile.as_asgi())])\n",
    "messages of everything": CONNECT
    + "        self.channel_layer.group_send(*self)\n        self.channel_layer.send(**self)\n"
    + "        self.channel_layer.group_send('', {'type': b'a'})\n        self.channel_layer.send(self, {**self})\n"
    + "        self.channel_layer.send(self.channel_name, {'type': None, 1: 2})\n",
    "middleware of many branches": "class Middleware:\n    def __init__(self, inner):\n        self.inner = inner\n"
    + "    async def __call__(self, scope, receive, send):\n"
    + "        if scope['type'] == 'websocket':\n            return\n" * 300
    + "        await self.inner(scope, receive, send)\n",
}  # fmt: skip


@pytest.mark.parametrize("extra", HOSTILE_CONSUMERS.values(), ids=HOSTILE_CONSUMERS.keys())
def test_hostile_consumers(tmp_path: Path, extra: str, caplog: pytest.LogCaptureFixture) -> None:
    test_hostile_settings(tmp_path, extra, caplog)


@pytest.mark.parametrize("extra", HOSTILE_SETTINGS.values(), ids=HOSTILE_SETTINGS.keys())
def test_hostile_settings(tmp_path: Path, extra: str, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(channels_version="4.0", enable=tuple(rule.code for rule in RULES if rule.is_opt_in))
    findings = Linter(settings).check(str(tmp_path / "routing.py"), with_finding(extra))
    assert (10, "CHN101") in [(finding.span.line, finding.rule.code) for finding in findings]
    assert caplog.records == []


@pytest.mark.parametrize(
    "data",
    [
        b"class Chat(\n",
        b"\x00\x01\x02",
        b"# -*- coding: no-such-codec -*-\n",
        b"x = '\xff\xfe'\n",
        b"x = 1\n" * (MAX_FILE_SIZE // 6 + 1),
        b"x = " + b"(" * 5000 + b")" * 5000,
    ],
    ids=["syntax error", "binary", "unknown codec", "wrong bytes", "huge", "too deep"],
)
def test_hostile_neighbour(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "chat.py").write_bytes(data)
    text = with_finding("from chat import Chat\nroutes = [path('x', Chat)]\n")
    assert found(tmp_path / "routing.py", text) == ["10 CHN101"]


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "chat.py").mkdir()
    text = with_finding("from chat import Chat\nroutes = [path('x', Chat)]\n")
    assert found(tmp_path / "routing.py", text) == ["10 CHN101"]


def test_imports_in_a_circle(tmp_path: Path) -> None:
    for number in range(50):
        following = (number + 1) % 50
        (tmp_path / f"m{number}.py").write_text(f"from m{following} import *\nfrom m{following} import Chat\n")
    text = with_finding("from m0 import *\nfrom m7 import Chat\nroutes = [path('x', Chat)]\n")
    assert found(tmp_path / "routing.py", text) == ["10 CHN101"]


def test_star_imports_in_circles(tmp_path: Path) -> None:
    """Every module imports all of every other: there are more ways through than anyone can walk."""
    (tmp_path / "web").mkdir()
    for number in range(12):
        stars = "".join(f"from web.m{other} import *\n" for other in range(12) if other != number)
        (tmp_path / "web" / f"m{number}.py").write_text(stars)
    (tmp_path / "web" / "__init__.py").write_text("".join(f"from .m{number} import *\n" for number in range(12)))
    text = with_finding("from web import *\nroutes = [path('x', Missing)]\n")
    assert found(tmp_path / "routing.py", text) == ["10 CHN101"]


def test_what_a_small_stack_cannot_hold_is_unknown(tmp_path: Path) -> None:
    text = with_finding("".join(f"x{i} = x{i - 1}\n" for i in range(1, 30)) + "routes = [path('x', x29)]\n")
    limit = sys.getrecursionlimit()
    depth = len(inspect.stack())
    try:
        sys.setrecursionlimit(depth + 90)
        assert "10 CHN101" in found(tmp_path / "routing.py", text)
    finally:
        sys.setrecursionlimit(limit)


def test_a_neighbour_that_changes_is_read_again(tmp_path: Path) -> None:
    text = 'from django.urls import path\nfrom sockets import Chat\n\nroutes = [path("ws/", Chat)]\n'
    path = str(tmp_path / "routing.py")
    assert check(path, text) == []
    source = "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n"
    (tmp_path / "sockets.py").write_text(source)
    assert len(check(path, text)) == 1
    (tmp_path / "sockets.py").write_text(source + "\n\nChat = Chat.as_asgi()\n")
    assert check(path, text) == []
    (tmp_path / "sockets.py").unlink()
    assert check(path, text) == []


def test_the_buffer_of_an_editor_does_not_outlive_its_check(tmp_path: Path) -> None:
    source = "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n"
    (tmp_path / "sockets.py").write_text(source)
    linter = Linter()
    assert linter.check(str(tmp_path / "sockets.py"), source + "\nChat = Chat.as_asgi()\n") == []
    text = 'from django.urls import path\nfrom sockets import Chat\n\nroutes = [path("ws/", Chat)]\n'
    assert len(linter.check(str(tmp_path / "routing.py"), text)) == 1


@pytest.mark.parametrize("lines, parses", [(20, 1), (990, 9)])
@pytest.mark.parametrize("is_parsed_by_host", [True, False])
def test_a_project_of_100_files_in_chains_of_ten(
    tmp_path: Path, is_parsed_by_host: bool, lines: int, parses: int
) -> None:
    count = 100
    for number in range(count):
        base = f"Consumer{number - 1}" if number % 10 else "WebsocketConsumer"
        source = f".consumers{number - 1}" if number % 10 else "channels.generic.websocket"
        later = "".join(f"from . import consumers{(number + step) % count}\n" for step in (1, 7, 50))
        text = (
            f"from django.urls import path\nfrom {source} import {base}\n{later}\n"
            f"class Consumer{number}({base}):\n    pass\n\n\nroutes = [path('ws/', Consumer{number})]\n"
        )
        (tmp_path / f"consumers{number}.py").write_text(text + "constant = 1\n" * lines)
    linter = Linter()
    found = 0
    for number in reversed(range(count)):
        path = tmp_path / f"consumers{number}.py"
        text = path.read_text()
        found += len(linter.check(str(path), text, ast.parse(text) if is_parsed_by_host else None))
    assert found == count
    # Small files are kept; a large one is parsed again for each that leads to it, and never for all others.
    assert max(linter.project.parsed.values()) <= parses + (not is_parsed_by_host)
