"""What needs Django's settings while a module is imported, until DJANGO_SETTINGS_MODULE is set.

Before that Django raises ``ImproperlyConfigured: Requested setting DEBUG, but settings are not configured.`` for each
setting that is read, ``getattr(settings, "DEBUG", False)`` as well, and for ``django.setup()``. Where it cannot be
known whether the variable is set, it is.
"""

from __future__ import annotations

import ast
import re

from channels3_lint import channels_api
from channels3_lint.semantics.control_flow import End, Ends
from channels3_lint.semantics.entry_points import runs_on_import
from channels3_lint.semantics.import_time import EntryImport, Progress
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import last_part
from channels3_lint.semantics.values import ClassObject, Dotted, FunctionObject

VARIABLE = "DJANGO_SETTINGS_MODULE"

#: Functions and modules that may well set the variable, where they cannot be read, and what is in modules that do.
MAY_SET = re.compile(r"(?i)boot|conf|django|env|init|load|main|prepare|run|setting|set_?up|start")
SETTING_WORDS = (VARIABLE, "configure", "environ")

#: Packages of which it is known what sets the variable.
HARMLESS = channels_api.FRAMEWORK | {
    "builtins", "collections", "datetime", "django", "enum", "functools", "json", "logging", "os", "pathlib", "re",
    "sys", "typing", "uuid", "warnings",
}  # fmt: skip

#: What reads the environment, and sets nothing.
READING = frozenset({"os.environ.copy", "os.environ.get", "os.environ.items", "os.environ.keys", "os.environ.pop"})


class SettingsImport(EntryImport):
    """The import of an entry module up to where DJANGO_SETTINGS_MODULE is set: that is what ``ready`` stands for here.

    ``reached`` are the places of the module through which settings are needed before; each chain ends with what needs
    them.
    """

    def statement(self, node: ast.AST, state: Progress) -> Ends[Progress]:
        return {End.NEXT: [state]} if state.ready else super().statement(node, state)

    def _derive(self, node: ast.ClassDef) -> None:
        """A model needs loaded apps, and is looked for where these are."""

    def _know(self, name: str) -> None:
        head = name.lstrip(".").partition(".")[0]
        is_own = name.startswith(".") or head == self.module.name.partition(".")[0]
        if name in channels_api.SETUP_MODULES or is_own or (head not in HARMLESS and MAY_SET.search(name)):
            self._ready = True

    def _visit(self, node: ast.AST) -> None:
        if self._ready:
            return
        if isinstance(node, ast.Constant):
            self._ready = node.value == VARIABLE
        elif isinstance(node, ast.Subscript):
            is_unknown = last_part(node.value) == "environ" and not isinstance(node.slice, ast.Constant)
            self._ready = is_unknown and isinstance(node.ctx, ast.Store)
        elif isinstance(node, ast.Attribute) and node.attr.isupper() and self._is_settings(node.value):
            self._blame(node, ast.unparse(node))

    def _call(self, call: ast.Call) -> None:
        values = self._names.values(self._at, call.func) if not self._ready else ()
        for value in values:
            if value in (Dotted("builtins.getattr"), Dotted("builtins.hasattr")):
                if call.args and self._is_settings(call.args[0]):
                    self._blame(call, ast.unparse(call))
            elif isinstance(value, Dotted) and value.name in channels_api.SETTINGS_CALLS:
                self._blame(call, f"{ast.unparse(call.func)}()")
            elif isinstance(value, Dotted) and value.name.partition(".")[0] in HARMLESS:
                self._ready = self._ready or _may_set(value.name, call)
            elif isinstance(value, (ClassObject, FunctionObject)) and value.module.mentions(*SETTING_WORDS):
                self._ready = True
            else:
                self._ready = self._ready or MAY_SET.search(ast.unparse(call.func)) is not None
        if not values and MAY_SET.search(ast.unparse(call.func)):
            self._ready = True

    def _is_settings(self, node: ast.expr) -> bool:
        """Whether an expression is surely ``django.conf.settings``."""
        return last_part(node) != "" and self._names.values(self._at, node) == (Dotted("django.conf.settings"),)


def sets_variable(module: Module) -> bool:
    """Whether a module surely sets DJANGO_SETTINGS_MODULE itself when it is imported."""
    if not module.mentions(VARIABLE):
        return False
    stored = [node.slice for node in module.nodes(ast.Subscript) if isinstance(node.ctx, ast.Store)]
    calls = [call for call in module.nodes(ast.Call) if last_part(call.func) in ("putenv", "setdefault")]
    keys = stored + [call.args[0] for call in calls if call.args]
    return any(isinstance(key, ast.Constant) and key.value == VARIABLE and runs_on_import(module, key) for key in keys)


def _may_set(name: str, call: ast.Call) -> bool:
    """Whether a call of a function that is known by heart may set the variable."""
    if name.startswith(("os.environ.", "os.putenv")):
        is_other = bool(call.args) and isinstance(call.args[0], ast.Constant)
        return name not in READING and not is_other
    return name.endswith(".configure") or name.startswith("django.core.management.")
