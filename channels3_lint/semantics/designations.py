"""Where the setting ASGI_APPLICATION leads: looked up as Channels and Daphne do, without importing anything.

All up to the last dot is a module, which is imported; the rest is a name in it. Both say ``ImproperlyConfigured`` where
that fails, in Channels 2.4 to 4 alike.
"""

from __future__ import annotations

import ast
import enum
import itertools
import os
import re
from typing import Iterator, List, NamedTuple, Optional, Set, Union

from channels3_lint.semantics.kinds import Kind, Kinds
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, find_below, is_installed, listed
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import targets_of
from channels3_lint.semantics.texts import Text
from channels3_lint.semantics.values import ModuleObject

SETTING = "ASGI_APPLICATION"

#: Dotted names; a path with a colon is what servers take on their command lines.
DOTTED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
WITH_COLON = re.compile(rf"{DOTTED.pattern}:[^\W\d]\w*")

#: How a module may get names that none of its statements binds, or say itself where its submodules are.
OPEN = ("__dict__", "__getattr__", "__path__", "exec(", "globals(", "locals(", "setattr(", "sys.modules", "vars(")


class Fault(enum.Enum):
    """What is wrong with what the setting names."""

    NO_DOT = "a name without a module"
    COLON = "a colon, where a dot must be"
    NO_MODULE = "there is no such module"
    NO_NAME = "the module has no such name"
    MODULE = "it is a module itself"
    WSGI = "it is a WSGI application"
    ROUTES = "it is a list of routes"


class Designation(NamedTuple):
    """A fault, the module that is named and the name in it."""

    fault: Fault
    module: str
    name: str


class Designations:
    """What the texts name that settings have for ASGI_APPLICATION."""

    def __init__(self, names: Names, kinds: Kinds) -> None:
        self.names = names
        self.kinds = kinds

    def fault(self, text: Text) -> Optional[Designation]:
        """What is surely wrong with what a text names; None where nothing is, or it cannot be known."""
        module, _, name = text.end.rpartition(".")
        fault = self._fault(text.module, text.end, module, name) if text.is_whole else None
        return Designation(fault, module, name) if fault is not None else None

    def _fault(self, home: Module, whole: str, module: str, name: str) -> Optional[Fault]:
        if WITH_COLON.fullmatch(whole):
            return Fault.COLON
        if not DOTTED.fullmatch(whole):
            return None
        if not module:
            return Fault.NO_DOT
        files = self._files(home, module)
        if not files:
            return Fault.NO_MODULE if self._is_missing(home, module) else None
        faults = {self._fault_in(path, name) for path in files}
        return faults.pop() if len(faults) == 1 else None

    def is_in_force(self, module: Module, statement: Union[ast.Assign, ast.AnnAssign]) -> bool:
        """Whether what a statement sets is what its module, or class, has at its end, as far as that is known."""
        scope = next((parent for parent in module.ancestors(statement) if isinstance(parent, ast.ClassDef)), None)
        scopes = Scopes(module)
        bindings = scopes.at_end(SETTING) if scope is None else scopes.in_class(scope, SETTING)
        for binding in bindings:
            if binding.node is statement or binding.value is statement.value:
                return not self._is_set_by_others(module)
            if binding.kind is BindingKind.STAR and not self._lacks_through(module, binding, SETTING, {module.path}):
                return False
        return False

    def _is_set_by_others(self, module: Module) -> bool:
        """Whether settings beside a module take all of its, and have an ASGI_APPLICATION of their own."""
        taking = re.compile(rf"from\s+[\w.]*\b{re.escape(module.name.rpartition('.')[2])}\s+import\s+\*")
        project = self.names.imports.project
        others = map(project.text_of, project.neighbours(module))
        return any(SETTING in other and taking.search(other) for other in others)

    # Modules

    def _files(self, home: Module, module: str) -> List[str]:
        """The files that a module may be in: below each folder that imports may start from, or installed."""
        project = self.names.imports.project
        found = [find_below([root], module) for root in project.roots(home)]
        return [path for path in dict.fromkeys([*found, project.find(home, module)]) if path is not None]

    def _is_missing(self, home: Module, module: str) -> bool:
        """Whether a module is missing in a package of the project, of which there is but one."""
        head, *parts = module.split(".")
        files = self._files(home, head)
        folder, last = os.path.split(files[0] if len(files) == 1 else "")
        if last != "__init__.py" or is_installed(folder):
            return False
        places = list(itertools.accumulate([folder, *parts], os.path.join))
        missing = next((place for place in places if not os.path.isdir(place)), folder)
        inits = [os.path.join(place, "__init__.py") for place in places[: places.index(missing)]]
        texts = map(self.names.imports.project.text_of, inits)
        return not any(word in text for text in texts for word in OPEN) and not _is_made_of_something(missing)

    # Names

    def _fault_in(self, path: str, name: str) -> Optional[Fault]:
        """What is wrong with a name of the module in a file."""
        if not path.endswith(".py") or is_installed(path):
            return None
        if not self._lacks(path, name, set()):
            kinds = set(self._kinds(path, name))
            return Fault.WSGI if kinds == {Kind.WSGI} else Fault.ROUTES if kinds == {Kind.ROUTES} else None
        if os.path.basename(path) == "__init__.py":
            place = os.path.join(os.path.dirname(path), name)
            if find_below([os.path.dirname(path)], name) is not None:
                return Fault.MODULE
            if _is_made_of_something(place):
                return None
        return Fault.NO_NAME

    def _kinds(self, path: str, name: str) -> Iterator[Optional[Kind]]:
        """What a name of a module may be, taken as an application; None for what is not given it as a value."""
        module = self.names.load(path)
        for binding in Scopes(module).at_end(name) if module is not None else ():
            if module is None or binding.kind is not BindingKind.VALUE or binding.value is None or binding.path:
                yield None
            else:
                yield from (application.kind for application in self.kinds.of(module, binding.value))

    def _lacks(self, path: str, name: str, seen: Set[str]) -> bool:
        """Whether the module in a file surely has no such name, nor any that it takes all names from."""
        seen.add(path)
        module = self.names.load(path)
        return (
            module is not None
            and not module.mentions(*OPEN)
            and all(self._lacks_through(module, binding, name, seen) for binding in Scopes(module).at_end(name))
        )

    def _lacks_through(self, module: Module, binding: Binding, name: str, seen: Set[str]) -> bool:
        """Whether a binding is a star import that surely does not give its module this name."""
        statement = binding.node
        if binding.kind is not BindingKind.STAR or not isinstance(statement, ast.ImportFrom):
            return False
        source = self.names.imports.find(module, statement.module or "", statement.level)
        if not isinstance(source, ModuleObject) or not source.path.endswith(".py"):
            return False
        return source.path in seen or self._lacks(source.path, name, seen)


def sets_application(module: Module, statement: Union[ast.Assign, ast.AnnAssign]) -> bool:
    """Whether a statement sets ASGI_APPLICATION, in a module or class of settings."""
    is_setting = any(isinstance(target, ast.Name) and target.id == SETTING for target in targets_of(statement))
    return is_setting and module.function_around(statement) is None


def _is_made_of_something(place: str) -> bool:
    """Whether there is anything in a folder of which a module may be made: ``asgi.pyx``, ``asgi.py.example``."""
    folder, name = os.path.split(place)
    return any(entry.split(".")[0].split("-")[0] == name for entry in listed(folder))
