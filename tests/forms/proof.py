"""``python -m forms.proof <release> [row [form]]``: the cells on the real Channels, in an environment of the release.

What a cell claims to fail must fail there, and its twin must work. Fails where it is otherwise.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import linecache
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable, Coroutine, Dict, List

from forms.rows import rows
from forms.trees import VARIANTS, Cell, cells, chosen, written
from runtime import harness
from runtime.harness import Browser, Example, ImportFailed
from runtime.proof import WORKS

#: Seconds that somebody waits for an answer here.
harness.PATIENCE = 1


class Tree(Example):
    """A tree on disk that can be imported, and told apart from the next; the ``Example`` of the harness."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = "asgi"

    def __enter__(self) -> "Tree":
        sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        return self

    def __exit__(self, *error: object) -> None:
        sys.path.remove(str(self.folder))
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None) or next(iter(getattr(module, "__path__", [])), "")
            if str(file).startswith(str(self.folder)):
                del sys.modules[name]
        linecache.clearcache()

    def load(self, module: str = "asgi", is_set_up: bool = True) -> Any:
        harness.set_up_django()
        try:
            return importlib.import_module(module)
        except Exception as error:
            raise ImportFailed(f"{type(error).__name__}: {error}") from error


Check = Callable[[Any], Coroutine[Any, Any, str]]


async def hears(tree: Tree) -> str:
    """A browser says hello, and hears it."""
    return await harness.hears(tree.load().application)


async def served(tree: Tree) -> str:
    """A browser connects to a server that makes one call, as runserver does."""
    browser = Browser(tree.load().application, is_strict=True)
    return WORKS if await browser.connect() else "wrong: the connection is refused"


async def page(tree: Tree) -> str:
    """A browser asks for a page."""
    return await harness.shows_page(tree.load().application)


async def warns(tree: Tree) -> str:
    """A page is asked for; Channels warns."""
    return await harness.shows_page(tree.load().application)


async def works_off(tree: Tree) -> str:
    """A worker takes a message."""
    return await harness.works_off(tree.load().application, "thumbnails", "thumbnail.make")


async def imports(tree: Tree) -> str:
    """The module is imported, and each function in it is called with a scope."""
    module = tree.load()
    for name, value in list(vars(module).items()):
        if getattr(value, "__module__", "") == module.__name__ and name in ("is_anonymous", "request_of"):
            with contextlib.suppress(KeyError, TypeError):
                value({"user": object(), "type": "http"}, *([io.BytesIO()] if name == "request_of" else []))
    return WORKS


async def defaults(tree: Tree) -> str:
    """A page is asked for; whether the application is the one that the settings name, which is Channels 2 style."""
    harness.set_up_django()
    import channels.routing
    from django.conf import settings

    settings.ASGI_APPLICATION = "routing.application"
    asked: List[str] = []
    known = channels.routing.get_default_application

    def noted() -> Any:
        asked.append("get_default_application")
        return known()

    channels.routing.get_default_application = noted
    try:
        seen = await harness.shows_page(tree.load().application)
    finally:
        channels.routing.get_default_application = known
    return f"wrong: {asked[0]}() is called" if asked else seen


async def tests(tree: Tree) -> str:
    """The tests of the tree, by pytest."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tree.folder), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "forms.plugin"]
    command += ["-p", "no:django", "-o", "asyncio_mode=auto", "--rootdir", str(tree.folder), str(tree.folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True)
    return WORKS if done.returncode == 0 else f"wrong: {done.stdout[-600:]}"


async def letters(tree: Tree) -> str:
    """Alice and Bob connect, and Alice asks for her letters."""
    application = tree.load().application
    alice, bob = Browser(application, user="alice"), Browser(application, user="bob")
    await alice.connect()
    await bob.connect()
    await alice.say("my letters, please")
    heard = await alice.hear(patience=0.3)
    return WORKS if heard == "a letter for alice" else f"wrong: alice hears {heard!r}"


async def shares(tree: Tree) -> str:
    """What Alice says, Bob must not hear."""
    application = tree.load().application
    alice, bob = Browser(application), Browser(application)
    await alice.connect()
    await bob.connect()
    await alice.say("alice's secret")
    await alice.hear()
    await bob.say("hello")
    heard = await bob.hear()
    return WORKS if heard == "hello" else f"wrong: bob hears {heard!r}"


async def who(tree: Tree) -> str:
    """Alice and Bob connect at the same time, and ask who they are."""
    application = tree.load().application
    alice, bob = Browser(application, "/ws/chat/?alice"), Browser(application, "/ws/chat/?bob")
    await asyncio.gather(alice.connect(), bob.connect())
    await alice.say("who am I?")
    heard = await alice.hear()
    return WORKS if heard == "alice" else f"wrong: alice is {heard}"


async def set_up(tree: Tree) -> str:
    """A server imports ``asgi.py`` first of all, with its settings named."""
    code = "import asgi; print(asgi.application)"
    environment = {**os.environ, "PYTHONPATH": str(tree.folder), "DJANGO_SETTINGS_MODULE": "settings"}
    command = [sys.executable, "-B", "-c", code]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True)
    return WORKS if done.returncode == 0 else f"wrong: {done.stdout.strip().splitlines()[-1]}"


CHECKS: Dict[str, Check] = {
    check.__name__: check
    for check in (hears, served, page, warns, works_off, imports, defaults, tests, letters, shares, who, set_up)
}


def seen(cell: Cell, variant: str) -> str:
    """What is seen of a cell, or of its twin."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        written(cell.tree(variant), folder)
        with Tree(folder) as tree:
            if cell.row.check in ("tests", "set_up"):
                return asyncio.run(CHECKS[cell.row.check](tree))
            outcome = harness.see(CHECKS[cell.row.check], tree)
    first = outcome.partition("; ")[0]
    return outcome if cell.row.check == "warns" or "never awaited" in outcome else first


def main(release: str, row: str = "", form: str = "") -> int:
    different = 0
    # What an application raises after somebody has left is of no interest.
    logging.getLogger("asyncio").disabled = True
    known = [cell for cell in chosen(cells(rows()), row or None, form or None) if cell.row.release == release]
    for cell in known:
        for variant in VARIANTS:
            outcome = seen(cell, variant)
            if (outcome == WORKS) is (variant == "bad"):
                different += 1
                print(f"{cell.name}: {variant}: {outcome}", flush=True)
    print(f"Channels {release}: {len(known)} cells, {different} not as claimed")
    return 1 if different or not known else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
