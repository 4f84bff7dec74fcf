"""CHN110: models imported before Django's apps are loaded.

An entry module such as ``asgi.py`` is the first one that a server imports. Until it calls ``get_asgi_application()`` or
``django.setup()``, a model fails with ``AppRegistryNotReady: Apps aren't loaded yet.`` (Django 3.2 to 6.1), or with
``ImproperlyConfigured: Requested setting INSTALLED_APPS, but settings are not configured.`` where not even the settings
are named yet. So do these functions, and ``settings.DEBUG`` at the top of a module, above the line that sets
DJANGO_SETTINGS_MODULE, unless the environment has it. Channels 2 served ``get_default_application()``, below
``django.setup()``; Channels 3 has the routes in the entry module, and their imports with them.
"""

from __future__ import annotations

import ast
import os
import re
from typing import Iterator, Tuple

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.import_time import Reached, EntryImport
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.settings_time import SettingsImport, VARIABLE, sets_variable
from channels3_lint.semantics.syntax import Reportable

#: A call of ``django.setup``; ``def setup(self)`` is none.
SETUP_CALL = re.compile(r"setup\((?<!def setup\()(?:\s*\)|set_prefix)")

RULE = Rule(
    code="CHN110",
    symbol="import-before-django-setup",
    since="3.0",
    summary="An entry module reaches a model before `get_asgi_application()`, or settings before they are named.",
    prefilter=("get_asgi_application", ("application", SETUP_CALL), ("Router", SETUP_CALL)),
    needs_asgi=False,
)

#: How many modules of a chain are named; of a longer one, those at both ends.
MAX_NAMED = 5

#: Modules that a test runner imports, when the apps are loaded, by the conventions of test runners.
TESTS = re.compile(r"(.*\.)?(tests?|test_\w*|\w*_test|conftest)(\..*)?")


@RULE.check(ast.Module)
def imported_early(context: Context, node: ast.Module) -> Iterator[Problem]:
    """The places of an entry module through which models are reached before it loads the apps."""
    if not _is_first(context):
        return
    start = EntryImport(context.names, context.guards, context.module)
    if not _is_entry(start):
        return
    for reached in start.reached:
        yield _problem(context.module, reached, start.setups[0])
    if sets_variable(context.module):
        known = {reached.place for reached in start.reached}
        needing = SettingsImport(context.names, context.guards, context.module).reached
        for place, chain in [reached for reached in needing if reached.place not in known][:1]:
            # One line is in the wrong place: that which sets the variable.
            yield _unset(place, chain)


def _is_asgi(module: Module) -> bool:
    return os.path.basename(module.path) == "asgi.py"


def _is_entry(start: EntryImport) -> bool:
    """Whether a module loads the apps itself, to serve them with ASGI."""
    if any(function.endswith(".get_asgi_application") for function in start.setups):
        return True
    is_named = _is_asgi(start.module) or bool(Scopes(start.module).at_end("application"))
    return channels_api.SETUP in start.setups and is_named


def _is_first(context: Context) -> bool:
    """Whether an entry module is imported before the apps are loaded.

    ``asgi.py`` is. What ``ASGI_APPLICATION`` names, ``routing.py`` say, may be imported below ``django.setup()`` of an
    ``asgi.py``, or by ``manage.py runserver`` alone; but one that names the settings or calls ``django.setup()`` itself
    expects to be the first. Where an ``asgi.py`` imports it too early, it is reported there.
    """
    module = context.module
    if _is_asgi(module):
        return True
    if TESTS.fullmatch(module.name):
        return False
    for other in filter(None, map(context.names.load, context.project.files_named(module, ["asgi.py"]))):
        asgi = EntryImport(context.names, context.guards, other)
        if module.path in asgi.early:
            return not _is_entry(asgi)
        if module.path in asgi.late or channels_api.GET_DEFAULT_APPLICATION in asgi.setups:
            return False
    return module.mentions("DJANGO_SETTINGS_MODULE", "setup")


def _problem(module: Module, reached: Reached, setup: str) -> Problem:
    place, chain = reached
    setup = f"{setup if setup == channels_api.SETUP else setup.rpartition('.')[2]}()"
    parent = module.parent(place)
    if isinstance(parent, ast.ClassDef) and not chain:
        return Problem(place, f"the model {parent.name} is defined before {setup}: define it below", is_inferred=False)
    if isinstance(place, ast.Call):
        return Problem(place, f"{chain[0]} is called before {setup}: call it below", is_inferred=False)
    # One run finds all: the chain says which files this one took.
    is_known = len(chain) == 1 and chain[0] in channels_api.REGISTRY_MODULES
    message = f"models are imported before {setup}: {_arrows(chain)}; import it below"
    return Problem(place, message, is_inferred=not is_known)


def _unset(place: Reportable, chain: Tuple[str, ...]) -> Problem:
    if isinstance(place, (ast.Attribute, ast.Call)):
        verb = "called" if isinstance(place, ast.Call) else "read"
        return Problem(place, f"{chain[0]} is {verb} before {VARIABLE} is set: set it above", is_inferred=False)
    message = f"settings are read before {VARIABLE} is set: {_arrows(chain)}; set it above"
    return Problem(place, message, is_inferred=True)


def _arrows(chain: Tuple[str, ...]) -> str:
    if len(chain) > MAX_NAMED:
        chain = (*chain[: MAX_NAMED // 2], "...", *chain[-(MAX_NAMED // 2) :])
    return " -> ".join(chain)
