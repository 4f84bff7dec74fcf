"""What an import names, and the modules that have been read for one check."""

from __future__ import annotations

from typing import Dict, Iterator, Optional, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.answers import Answers
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.values import Dotted, ModuleObject


class Imports:
    """The modules that the imports of one file lead to, and those that theirs lead to.

    ``current`` is the file being checked; whoever reads another one has consulted it, and the answers hear of it.
    """

    def __init__(self, project: Project, current: Module, answers: Answers) -> None:
        self.project = project
        self.current = current
        self.answers = answers
        self._modules: Dict[str, Optional[Module]] = {current.path: current}
        self._found: Dict[Tuple[str, str, int], Optional[str]] = {}

    def find(self, module: Module, name: str, level: int = 0) -> Union[Dotted, ModuleObject]:
        """The module that an import statement names: ``from ..chat import x`` has "chat" and 2."""
        full = module.absolute_name(name, level)
        package = full.partition(".")[0]
        # Their own files import each other relatively; a module beside this one may only be called like one of them.
        if package in channels_api.KNOWN_PACKAGES and (level == 0 or module.name.split(".")[0] == package):
            return Dotted(full)
        key = (module.directory, name, level)
        if key not in self._found:
            self._found[key] = self.project.find(module, name, level)
        path = self._found[key]
        return ModuleObject(path, full) if path is not None else Dotted(full)

    def load(self, path: str) -> Optional[Module]:
        """The module in a file, the file being checked as its host gave it; None where it cannot be read."""
        if path not in self._modules:
            self._modules[path] = self.project.load(path)
        if path != self.current.path:
            self.answers.is_elsewhere = True
        return self._modules[path]

    def module_of(self, source: ModuleObject) -> Optional[Module]:
        """The module of a value; None for a package without a file of its own."""
        return self.load(source.path) if source.path.endswith(".py") else None

    def loaded(self) -> Iterator[Module]:
        """The modules that were read, and the file being checked."""
        return filter(None, self._modules.values())
