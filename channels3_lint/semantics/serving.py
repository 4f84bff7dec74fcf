"""Which of a project's applications a server takes, as far as its entry modules and its settings tell."""

from __future__ import annotations

import ast
import os
import re
from typing import Iterator, List, Optional, Set, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.entry_points import APPLICATION, is_asgi_module, runs_on_import, served
from channels3_lint.semantics.guards import expects_failure
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import File, Module, find_below
from channels3_lint.semantics.scopes import ANY, Scopes
from channels3_lint.semantics.slots import ROUTER_FILES, SlotKind, Slots
from channels3_lint.semantics.syntax import arguments, last_part
from channels3_lint.semantics.values import Call, Located

#: The files that name the settings.
NAMING_FILES = ("manage.py", "asgi.py", "wsgi.py")

SETTINGS_MODULE = re.compile(r"DJANGO_SETTINGS_MODULE[\"'][^\w\n]+([\w.]+)")
SETTING = "ASGI_APPLICATION"
ASGI_APPLICATION = re.compile(rf"\b{SETTING}\s*(?::[^=\n]*)?=\s*\(?\s*[\"']([\w.]+)\.\w+[\"']")

#: What ``ImproperlyConfigured`` is caught as.
CAUGHT_AS = ("BaseException", "Exception", "ImproperlyConfigured")

#: A line that may set it, or take it from elsewhere, prose apart; and one that just gives it a name.
MENTION = re.compile(
    rf"^[^#\n]*(?:\bimport\b[^#\n]*\b{SETTING}\b|\b{SETTING}\b[\"'\])]*[ \t]*(?:[:=,]|$)).*", re.MULTILINE
)
DESIGNATION = re.compile(rf"\s*{SETTING}\s*(?::[^=\n]*)?=\s*\(?\s*[\"']([\w.]+)\.(\w+)[\"']\s*\)?\s*(?:#.*)?")


class Serving:
    """What is served of the applications that the file being checked makes."""

    def __init__(self, names: Names, slots: Slots) -> None:
        self.names = names
        self.slots = slots

    def is_inside_router(self, module: Module, call: ast.Call) -> bool:
        """Whether what a call makes stands in another router, here or in a file where routers are made.

        Such a router is asked for the protocols alone for which it stands there.
        """
        for home in (module, *self._others(module, ROUTER_FILES)):
            for slot in self.slots.of_module(home) if home.mentions("Router") else ():
                if slot.kind in (SlotKind.MAPPED, SlotKind.ROUTE) and self._leads_to(home, slot.node, call):
                    return True
        return False

    def is_left_over(self, module: Module, call: ast.Call) -> bool:
        """Whether what a call makes is served by nobody: ``asgi.py`` has a router of its own, which does not lead here.

        Nor do the settings name this module, which ``runserver`` would ask; where they are not found, or work out what
        they name, it may be this one.
        """
        settings = list(self._settings(module))
        is_unknown = any(SETTING in text and not ASGI_APPLICATION.search(text) for text in settings)
        if is_asgi_module(module.name) or not any(settings) or is_unknown or self.is_named_in_settings(module):
            return False
        has_own = False
        for home in self._others(module, ("asgi.py",)):
            for _, value in served(home):
                made = list(self._calls_in(home, value))
                if any(node is call or last_part(node.func) == "get_default_application" for _, node in made):
                    return False
                has_own = has_own or any(self._is_router(where, node) for where, node in made)
        return has_own

    def is_in_asgi(self, module: Module, call: ast.Call) -> bool:
        """Whether an ``asgi.py`` offers what a call makes here: it imports the application, or wraps it."""
        return any(
            self._imports(home, module, APPLICATION)
            or any(node is call for _, value in served(home) for _, node in self._calls_in(home, value))
            for home in self._others(module, ("asgi.py",))
        )

    def _imports(self, home: Module, module: Module, name: str) -> bool:
        """Whether a module takes a name from another as it is: ``from chat.routing import application``."""
        project = self.names.imports.project
        return any(
            alias.name in (name, ANY) and alias.asname in (name, None)
            for statement in home.nodes(ast.ImportFrom)
            for alias in statement.names
            if project.find(home, statement.module or "", statement.level) == module.path
        )

    def is_named_in_settings(self, module: Module) -> bool:
        """Whether ``ASGI_APPLICATION`` names a module, in the settings that the project's entry modules name."""
        return any(
            _may_be(module, name) for text in self._settings(module) for name in ASGI_APPLICATION.findall(text)
        )

    def designated_name(self, module: Module) -> Optional[str]:
        """The name in a module that ASGI_APPLICATION names in all settings that are found; None where it may not."""
        mentions = [line for text in self._settings(module) for line in MENTION.findall(text)]
        found = {(named[1], named[2]) if named else None for named in map(DESIGNATION.fullmatch, mentions)}
        designated = found.pop() if len(found) == 1 else None
        return designated[1] if designated is not None and _may_be(module, designated[0]) else None

    def loads_itself(self, module: Module, call: ast.Call) -> bool:
        """Whether ``get_default_application()`` surely loads the module that calls it, and finds nothing there yet."""
        if not runs_on_import(module, call) or expects_failure(module, call, *CAUGHT_AS):
            return False
        name = self.designated_name(module)
        return name is not None and not Scopes(module).lookup(name, call)

    def named_settings(self, module: Module) -> Iterator[str]:
        """The files of the settings that the entry modules of the project name."""
        project = self.names.imports.project
        for path in (module.path, *project.files_named(module, NAMING_FILES)):
            text = module.text if path == module.path else project.text_of(path)
            for name in SETTINGS_MODULE.findall(text):
                settings = self._settings_file(File(path), name)
                if settings is not None and settings.endswith(".py"):
                    yield settings

    def settings_files(self, module: Module) -> Iterator[str]:
        """The files of the settings that the entry modules name, and the modules beside those."""
        for settings in self.named_settings(module):
            yield settings
            yield from self.names.imports.project.neighbours(File(settings))

    def _settings_file(self, entry: File, name: str) -> Optional[str]:
        """The file of the settings that an entry module names.

        Python looks first in the folder of ``manage.py``, which is the one above that of ``asgi.py``; from elsewhere a
        package around the project may have the name of one inside it.
        """
        above = os.path.dirname(entry.directory)
        return find_below([entry.directory, above], name) or self.names.imports.project.find(entry, name)

    def _settings(self, module: Module) -> Iterator[str]:
        return map(self.names.imports.project.text_of, self.settings_files(module))

    def _others(self, module: Module, names: Tuple[str, ...]) -> List[Module]:
        paths = self.names.imports.project.files_named(module, names)
        return list(filter(None, map(self.names.load, paths)))

    def _leads_to(self, module: Module, node: ast.expr, call: ast.Call) -> bool:
        return any(found is call for _, found in self._calls_in(module, node))

    def _calls_in(self, module: Module, node: ast.expr) -> Iterator[Tuple[Module, ast.Call]]:
        """The calls that make an application, and what it wraps, over the modules that they lead to."""
        pending: List[Located] = [(module, node)]
        seen: Set[ast.expr] = set()
        while pending:
            module, node = pending.pop()
            if node in seen:
                continue
            seen.add(node)
            if isinstance(node, ast.Call):
                yield module, node
                pending += [(module, argument) for argument in arguments(node)]
            elif isinstance(node, ast.Dict):
                pending += [(module, value) for value in node.values]
            for value in self.names.values(module, node):
                if isinstance(value, Call):
                    pending.append((value.module, value.node))

    def _is_router(self, module: Module, call: ast.Call) -> bool:
        return any(
            self.names.is_subclass(callee, channels_api.PROTOCOL_TYPE_ROUTER)
            for callee in self.names.values(module, call.func)
        )


def _may_be(module: Module, name: str) -> bool:
    """Whether a module may be what a dotted name is, from whichever folder imports start."""
    return f".{module.name}".endswith(f".{name}") or f".{name}".endswith(f".{module.name}")
