"""What connections lose to each other, held against the event loop: every snippet is run with three of them."""

from __future__ import annotations

import ast
import asyncio
import contextvars
from textwrap import dedent, indent
from typing import Any, AsyncIterator, Dict, List, Set

import pytest

from channels3_lint import Settings
from channels3_lint.semantics.interleaving import Interleaving
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.values import ClassObject

#: Bodies of ``async def __call__(self, scope, receive, send)``; ``seen(value)`` reads what the connection has set.
RACES = {
    "read after an await": "self.user = scope['id']\nawait pause()\nseen(self.user)",
    "kept scope": "self.scope = scope\nawait pause()\nseen(self.scope['id'])",
    "read in the arguments of the second await": "self.user = await load(scope)\nawait pause()\nawait show(self.user)",
    "set again, but from the scope": "self.user = None\nself.user = scope['id']\nawait pause()\nseen(self.user)",
    "unpacked": "self.user, self.path = scope['id'], 1\nawait pause()\nseen(self.user)",
    "annotated": "user: int\nself.user: int = scope['id']\nawait pause()\nseen(self.user)",
    "through a local name": "user = scope['id']\nself.user = user\nawait pause()\nseen(self.user)",
    "through a walrus": "if (user := scope['id']) is not None:\n    self.user = user\nawait pause()\nseen(self.user)",
    "added to": "self.user = scope['id']\nawait pause()\nself.user += 0\nseen(self.user)",
    "await in a branch": "self.user = scope['id']\nif flag():\n    await pause()\nseen(self.user)",
    "await in a condition": "self.user = scope['id']\nif await pause():\n    pass\nseen(self.user)",
    "read in a nested function": (
        "def later():\n    seen(self.user)\nself.user = scope['id']\nawait pause()\nlater()"
    ),
    "read in a lambda": "later = lambda: seen(self.user)\nself.user = scope['id']\nawait pause()\nlater()",
    "read in a nested coroutine": (
        "async def wrapped():\n    await pause()\n    seen(self.user)\nself.user = scope['id']\nawait wrapped()"
    ),
    "method handed on": "self.user = scope['id']\nawait call_later(self.show)",
    "method handed on twice": "self.user = scope['id']\nawait call_later(self.show)\nawait call_later(self.show)",
    "method that calls another, handed on": "self.user = scope['id']\nawait call_later(self.show_more)",
    "coroutine of a method handed on": "self.user = scope['id']\nawait asyncio.gather(self.show_later())",
    "helper that waits": "self.user = scope['id']\nawait self.wait()\nseen(self.user)",
    "helper that waits and reads": "self.user = scope['id']\nawait self.show_later()",
    "helper that sets": "self.keep(scope)\nawait pause()\nseen(self.user)",
    "helper that sets by name": "self.keep(scope=scope)\nawait pause()\nseen(self.user)",
    "helper that gives it": "self.user = self.identity(scope)\nawait pause()\nseen(self.user)",
    "helper with unpacked arguments": "self.keep(*[scope])\nawait pause()\nseen(self.user)",
    "helper reached by two paths": "self.user = scope['id']\nif flag():\n    await self.wait()\nself.show()",
    "property": "self.user = scope['id']\nawait pause()\nseen(self.name)",
    "for loop": "for turn in range(2):\n    self.user = scope['id']\n    await pause()\n    seen(self.user)",
    "for loop, read in the next round": (
        "self.user = scope['id']\nfor turn in range(2):\n    seen(self.user) if turn else None\n    await pause()"
    ),
    "while loop": (
        "turn = 0\nself.user = scope['id']\nwhile turn < 2:\n    turn += 1\n    await pause()\n"
        "seen(self.user)"
    ),
    "while loop whose test waits": (
        "turn = 0\nwhile (await pause()) or turn < 2:\n    if turn:\n        seen(self.user)\n"
        "    self.user = scope['id']\n    turn += 1"
    ),
    "async for": "self.user = scope['id']\nasync for item in items():\n    pass\nseen(self.user)",
    "async for, inside": "self.user = scope['id']\nasync for item in items():\n    seen(self.user)",
    "async with": "self.user = scope['id']\nasync with Waiting():\n    seen(self.user)",
    "async with, after": "async with Waiting() as waiting:\n    self.user = scope['id']\nseen(self.user)",
    "left by continue": (
        "for turn in range(2):\n    self.user = scope['id']\n    if not turn:\n"
        "        await pause()\n        break\nseen(self.user)"
    ),
    "except": "self.user = scope['id']\ntry:\n    await fail()\nexcept ValueError:\n    seen(self.user)",
    "finally": "self.user = scope['id']\ntry:\n    await pause()\nfinally:\n    seen(self.user)",
    "else of try": (
        "self.user = scope['id']\ntry:\n    await pause()\nexcept ValueError:\n    pass\nelse:\n"
        "    seen(self.user)"
    ),
    "subscript of it is set": "self.scope = scope\nawait pause()\nself.scope['seen'] = seen(self.scope['id'])",
    "comprehension": "self.user = scope['id']\nawait pause()\n[seen(self.user) for _ in range(1)]",
    "comprehension that waits first": "self.user = scope['id']\n[seen(self.user) for _ in [await load(scope)]]",
    "generator": "self.user = scope['id']\nawait pause()\nlist(seen(self.user) for _ in range(1))",
    "with": "with open_something() as something:\n    self.user = scope['id']\n    await pause()\nseen(self.user)",
}  # fmt: skip

SAFE = {
    "read at once": "self.user = scope['id']\nseen(self.user)\nawait pause()",
    "set from an await": "await pause()\nself.user = await load(scope)\nseen(self.user)",
    "await in a branch that leaves": (
        "self.user = scope['id']\nif flag():\n    await pause()\n    return\n"
        "seen(self.user)"
    ),
    "await in a branch that raises": (
        "self.user = scope['id']\nif not flag():\n    await pause()\n    raise ValueError\nseen(self.user)"
    ),
    "set again after the await": "self.user = scope['id']\nawait pause()\nself.user = scope['id']\nseen(self.user)",
    "set in both branches": (
        "if flag():\n    await pause()\n    self.user = scope['id']\nelse:\n"
        "    self.user = scope['id']\nseen(self.user)"
    ),
    "a local name": "user = scope['id']\nawait pause()\nseen(user)",
    "attribute of something else": (
        "self.user = None\nother = Waiting()\nother.user = scope['id']\nawait pause()\nassert self.user is None"
    ),
    "a function of its own": "self.make = lambda: 1\nawait pause()\nself.make()",
    "method of its own": "self.answer = self.show_nothing\nawait pause()\nself.answer()",
    "what a helper gives of its own": "self.count = self.show_nothing()\nawait pause()\nassert self.count is None",
    "what a helper makes without it": "self.count = self.number(scope)\nawait pause()\nassert self.count == 0",
    "chosen among others": "self.flag = None or flag()\nawait pause()\nassert self.flag",
    "never read": "self.user = scope['id']\nawait pause()",
    "of all connections": "self.count = 0\nawait pause()\nprint(end='' if self.count else '')",
    "helper that does not wait": "self.user = scope['id']\nawait self.show_at_once()\nawait pause()",
    "helper that sets and reads": "self.keep(scope)\nself.show()\nawait pause()",
    "recursive helper": "self.user = scope['id']\nself.show()\nself.recursive(3)",
    "for loop": "for turn in range(2):\n    self.user = scope['id']\n    seen(self.user)\n    await pause()",
    "await before a continue": (
        "for turn in range(2):\n    self.user = scope['id']\n    if turn:\n"
        "        await pause()\n        continue\n    seen(self.user)"
    ),
    "what it waits for is read first": "self.user = scope['id']\nawait show(self.user)",
    "helper returns before it waits": "self.user = scope['id']\nawait self.wait_or_not(False)\nself.show_nothing()",
    "deleted name of self": "this = scope['id']\nawait pause()\nseen(this)",
}  # fmt: skip

CLASS = '''
class Middleware:
    async def __call__(self, scope, receive, send):
{body}

    def keep(self, scope):
        self.user = scope["id"]

    def identity(self, scope):
        user = scope["id"]
        return user

    def number(self, scope):
        scope["id"]
        return 0

    def show(self):
        seen(self.user)

    def show_more(self):
        self.show()

    def show_nothing(self):
        pass

    def recursive(self, count):
        return self.recursive(count - 1) if count else None

    @property
    def name(self):
        return self.user

    async def wait(self):
        await pause()

    async def wait_or_not(self, waits):
        if not waits:
            return
        await pause()

    async def show_at_once(self):
        seen(self.user)

    async def show_later(self):
        await pause()
        seen(self.user)
'''

current: contextvars.ContextVar[int] = contextvars.ContextVar("current")


def source_of(body: str) -> str:
    return CLASS.format(body=indent(dedent(body), "        "))


def raced(body: str) -> Set[str]:
    """The attributes that the analysis finds."""
    module = Module("/nowhere/middleware.py", source_of(body), ast.parse(source_of(body)))
    context = Context(Project(), module, Settings())
    (node,) = module.nodes(ast.ClassDef)
    cls = ClassObject(module, node)
    call = context.classes.definition(cls, "__call__")
    assert call is not None
    return {store.attr for store in Interleaving(context.classes, cls).raced_stores([call])}


def mixed_up(body: str) -> List[object]:
    """What connections have read that was not theirs."""
    found: List[object] = []

    def seen(value: object) -> None:
        if value != current.get():
            found.append(value)

    async def show(value: object) -> None:
        seen(value)
        await asyncio.sleep(0)

    async def pause() -> None:
        await asyncio.sleep(0)

    async def load(scope: Dict[str, int]) -> int:
        await asyncio.sleep(0)
        return scope["id"]

    async def call_later(function: Any) -> None:
        await asyncio.sleep(0)
        function()

    async def fail() -> None:
        await asyncio.sleep(0)
        raise ValueError

    async def items() -> AsyncIterator[int]:
        for item in range(2):
            await asyncio.sleep(0)
            yield item

    class Waiting:
        async def __aenter__(self) -> None:
            await asyncio.sleep(0)

        async def __aexit__(self, *error: object) -> None:
            await asyncio.sleep(0)

    def open_something() -> Any:
        return open(__file__, "rb")  # noqa: SIM115

    names: Dict[str, Any] = {**locals(), "asyncio": asyncio, "flag": lambda: True}
    exec(source_of(body), names)  # the snippets above
    middleware = names["Middleware"]()

    async def connection(number: int) -> None:
        current.set(number)
        await middleware({"id": number}, None, None)

    async def all_connections() -> None:
        await asyncio.gather(*(connection(number) for number in range(3)))

    asyncio.run(all_connections())
    return found


@pytest.mark.parametrize("body", RACES.values(), ids=RACES)
def test_races(body: str) -> None:
    assert mixed_up(body)
    assert raced(body)


@pytest.mark.parametrize("body", SAFE.values(), ids=SAFE)
def test_safe(body: str) -> None:
    assert not mixed_up(body)
    assert not raced(body)


def test_code_that_is_too_long_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    body = next(iter(RACES.values()))
    assert raced(body) == {"user"}
    monkeypatch.setattr(Interleaving, "max_steps", 3)
    assert raced(body) == set()
