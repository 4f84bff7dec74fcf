"""CHN903 (opt-in, Channels 4): settings under which ``runserver`` serves no websockets.

Channels 4.0.0 gave its ``runserver`` to Daphne 4. Without ``"daphne"`` in INSTALLED_APPS, or with it below
``"django.contrib.staticfiles"``, ``manage.py runserver`` is Django's own, which serves WSGI; in the second case
``manage.py check`` says so: ``daphne.E001``.

Only those who had the ``runserver`` of Channels 3 lose it: it was there where ``"channels"`` is among the apps, and, as
Daphne's does, it demanded ASGI_APPLICATION.
"""

from __future__ import annotations

import ast
import os
import re
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module, find_below
from channels3_lint.semantics.serving import ASGI_APPLICATION
from channels3_lint.semantics.syntax import FUNCTIONS
from channels3_lint.semantics.texts import Text, texts

if TYPE_CHECKING:
    from channels3_lint.semantics.list_values import Element

RULE = Rule(
    code="CHN903",
    symbol="daphne-not-first",
    since="4.0",
    summary='Channels 4 settings have no `"daphne"` above `"django.contrib.staticfiles"`.',
    prefilter=("INSTALLED_APPS",),
    needs_asgi=False,
)

SETTING = "INSTALLED_APPS"
DAPHNE = "daphne"
STATIC_FILES = "django.contrib.staticfiles"

MISSING = 'Channels 4 has no runserver of its own: put "daphne" first in INSTALLED_APPS'
BELOW = '"daphne" is below "django.contrib.staticfiles", whose runserver is taken: put it first'

#: A text that says what ASGI_APPLICATION is, other than in a comment or to have none.
SETS_APPLICATION = re.compile(r"(?m)^[^#\n]*\bASGI_APPLICATION\b(?!\s*(?::[^=\n]*)?=\s*(?:None|\"\"|'')\s*(?:#|$))")

#: What an ``asgi.py`` mentions that serves more than Django's pages.
MORE_THAN_DJANGO = re.compile(r"(?i)channels|router|websocket")

#: The words in the names of settings under which nobody runs a server, unless ``manage.py`` names them.
NOT_SERVED = frozenset({"doc", "docs", "test", "testing", "tests"})

#: A command of the project's own, in the folder of an app.
RUNSERVER = os.path.join("management", "commands", "runserver")

#: A class of settings; None for the module itself.
Scope = Optional[ast.ClassDef]
SCOPES = (*FUNCTIONS, ast.ClassDef)

App = Tuple["Element", List[Optional[Text]]]


class Verdict(NamedTuple):
    """What is wrong with a list of apps, where that is written, and where it comes into the list.

    ``apps`` are those that are known, in order, each with the texts that it may be.
    """

    message: str
    module: Module
    node: ast.expr
    brought_by: ast.expr
    apps: Sequence[App]


@RULE.check(ast.Module)
def settings(context: Context, node: ast.Module) -> Iterator[Problem]:
    """The list of a module, and those of classes of settings."""
    for verdict in _verdicts(context, context.module) if context.is_channels_4 else ():
        if verdict.message == MISSING and _is_fine(context, verdict):
            continue
        if verdict.module is context.module:
            yield Problem(verdict.node, verdict.message)
        elif all(verdict.message != other.message for other in _verdicts(context, verdict.module)):
            yield Problem(verdict.brought_by, verdict.message)


def _verdicts(context: Context, module: Module) -> Iterator[Verdict]:
    """What is wrong with the lists of a module."""
    verdicts = (_verdict(context, module, scope, last) for scope, last in _scopes(module).items())
    return filter(None, verdicts)


def _scopes(module: Module) -> Dict[Scope, ast.Name]:
    """The module and the classes that say what the list is, each with the last place where it does."""
    found: Dict[Scope, ast.Name] = {}
    for node in sorted(module.nodes(ast.Name), key=lambda node: (node.lineno, node.col_offset)):
        if node.id == SETTING and (isinstance(node.ctx, ast.Store) or _is_changed(module, node)):
            around = next((parent for parent in module.ancestors(node) if isinstance(parent, SCOPES)), None)
            if not isinstance(around, FUNCTIONS):
                found[around] = node
    return found


def _is_changed(module: Module, node: ast.Name) -> bool:
    """Whether a statement calls a method of a name: ``INSTALLED_APPS.insert(...)``, but not what it is handed."""
    method = module.parent(node)
    call = module.parent(method) if isinstance(method, ast.Attribute) else None
    return isinstance(call, ast.Call) and call.func is method and isinstance(module.parent(call), ast.Expr)


def _verdict(context: Context, module: Module, scope: Scope, last: ast.Name) -> Optional[Verdict]:
    """What is wrong with the list of a module or class; None where nothing is, as far as the list can be known."""
    elements = context.lists.at_end(module, SETTING, scope)
    apps = [(element, _texts(context, element)) for element in elements if element is not None]
    named = [(element, text) for element, found in apps for text in found]

    def verdict(message: str, element: Element, text: Text) -> Verdict:
        written = element.node if element.module is module else last
        return Verdict(message, text.module, text.node, element.by or written, apps)

    if None not in elements and not any(_may_be_daphne(text) for _, text in named):
        for element, text in named:
            if text is not None and _is_app(text, "channels"):
                return verdict(MISSING, element, text)
    is_below = False
    for element, found in apps:
        first, *others = found
        text = first if element.is_sure and element.is_placed and not others else None
        if text is not None and _is_app(text, DAPHNE):
            return verdict(BELOW, element, text) if is_below else None
        is_below = is_below or (text is not None and _is_app(text, STATIC_FILES))
    return None


def _texts(context: Context, element: Element) -> List[Optional[Text]]:
    return list(texts(context.names, element.module, element.node))


def _is_app(text: Text, name: str) -> bool:
    """Whether a text is an app, under its name or that of its configuration."""
    return text.is_whole and (text.end == name or text.end.startswith(f"{name}.apps."))


def _may_be_daphne(text: Optional[Text]) -> bool:
    """Whether a text may be Daphne, or the project's own configuration of it."""
    return text is None or DAPHNE in text.end.lower() or (not text.is_whole and DAPHNE.endswith(text.end))


# Does anybody miss the runserver of Channels 3?


def _is_fine(context: Context, verdict: Verdict) -> bool:
    """Whether nobody misses Daphne: other settings add it, or WebSockets were never served by ``runserver``."""
    # What is wrong stands in the list, whatever else was looked at that could have made it right.
    with context.names.answers.watched():
        return (
            not _serves_websockets(context, verdict.module)
            or _is_for_tests_alone(context)
            or any(_has_runserver(context, text) for text in _above_static_files(verdict.apps))
            or _is_completed(context)
        )


def _serves_websockets(context: Context, origin: Module) -> bool:
    """Whether ASGI_APPLICATION is set in the settings, or those beside or below them, to more than Django's pages."""
    project, module = context.project, context.module
    bases = [
        project.find(module, statement.module or "", statement.level) for statement in module.nodes(ast.ImportFrom)
    ]
    paths = dict.fromkeys(filter(None, (module.path, origin.path, *bases, *project.neighbours(module))))
    setting = [text for text in map(project.text_of, paths) if SETS_APPLICATION.search(text)]
    names = [name for text in setting for name in ASGI_APPLICATION.findall(text)]
    return bool(setting) and not (names and all(_is_django_alone(context, name) for name in names))


def _is_django_alone(context: Context, name: str) -> bool:
    """Whether the module of an application, as its text tells, makes that of Django and no other."""
    text = context.project.text_of(context.project.find(context.module, name) or "")
    return "get_asgi_application" in text and not MORE_THAN_DJANGO.search(text)


def _is_for_tests_alone(context: Context) -> bool:
    """Whether settings are called like those of tests or documentation, and no entry module names them."""
    module = context.module
    words = re.split(r"[._]", f"{module.name}.{os.path.basename(module.directory)}".lower())
    return not NOT_SERVED.isdisjoint(words) and module.path not in context.serving.named_settings(module)


def _above_static_files(apps: Sequence[App]) -> Iterator[Text]:
    for _, found in apps:
        for text in filter(None, found):
            if _is_app(text, STATIC_FILES):
                return
            yield text


def _has_runserver(context: Context, text: Text) -> bool:
    """Whether an app is one of the project that has a command of this name."""
    *package, last = text.end.split(".")
    name = ".".join(package) if last[:1].isupper() else text.end
    path = find_below(context.project.roots(text.module), name) if name and text.is_whole else None
    if path is None:
        return False
    command = os.path.join(os.path.dirname(path) if path.endswith(".py") else path, RUNSERVER)
    return os.path.isfile(f"{command}.py") or os.path.isdir(command)


def _is_completed(context: Context) -> bool:
    """Whether other settings have Daphne, as those for development may alone: in the module, beside it or named."""
    project, module = context.project, context.module
    own_name = module.name.rpartition(".")[2]
    named = [path for path in context.serving.settings_files(module) if own_name in project.text_of(path)]
    others = map(context.names.load, dict.fromkeys((*project.neighbours(module), *named)))
    return any(
        text is not None and _may_be_daphne(text)
        for other in filter(None, (module, *others))
        for scope in _scopes(other)
        for element in context.lists.at_end(other, SETTING, scope)
        if element is not None
        for text in _texts(context, element)
    )
