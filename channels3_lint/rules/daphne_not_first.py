"""CHN903 (opt-in, Channels 4): settings under which ``runserver`` serves no websockets.

Channels 4.0.0 gave its ``runserver`` to Daphne 4. Without ``"daphne"`` in INSTALLED_APPS, or with it below
``"django.contrib.staticfiles"``, ``manage.py runserver`` is Django's own, which serves WSGI; in the second case
``manage.py check`` says so: ``daphne.E001``.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Tuple

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import BindingKind, Scopes
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

#: A class of settings; None for the module itself.
Scope = Optional[ast.ClassDef]
SCOPES = (*FUNCTIONS, ast.ClassDef)


class Verdict(NamedTuple):
    """What is wrong with a list of apps, and where that is written."""

    message: str
    module: Module
    node: ast.expr


@RULE.check(ast.Module)
def settings(context: Context, node: ast.Module) -> Iterator[Problem]:
    """The list of a module, and those of classes of settings."""
    for last, verdict in _verdicts(context, context.module) if context.is_channels_4 else ():
        message, origin, place = verdict
        if message == MISSING and _is_completed(context, context.module):
            continue
        if origin is context.module:
            yield Problem(place, message)
        elif all(message != other.message for _, other in _verdicts(context, origin)):
            yield Problem(last, message)


def _verdicts(context: Context, module: Module) -> Iterator[Tuple[ast.Name, Verdict]]:
    """What is wrong with the lists of a module, each with the last place where the list is named."""
    for scope, last in _scopes(module).items():
        verdict = _verdict(context, module, scope, last)
        if verdict is not None:
            yield last, verdict


def _scopes(module: Module) -> Dict[Scope, ast.Name]:
    """The module and the classes that say what the list is, each with the last place where it does."""
    found: Dict[Scope, ast.Name] = {}
    for node in sorted(module.nodes(ast.Name), key=lambda node: (node.lineno, node.col_offset)):
        if node.id == SETTING and (isinstance(node.ctx, ast.Store) or isinstance(module.parent(node), ast.Attribute)):
            around = next((parent for parent in module.ancestors(node) if isinstance(parent, SCOPES)), None)
            if not isinstance(around, FUNCTIONS):
                found[around] = node
    return found


def _verdict(context: Context, module: Module, scope: Scope, last: ast.Name) -> Optional[Verdict]:
    """What is wrong with the list of a module or class; None where nothing is, as far as the list can be known."""
    elements = context.lists.at_end(module, SETTING, scope)
    apps = [(element, _texts(context, element)) for element in elements if element is not None]
    named = [text for _, found in apps for text in found]
    if None not in elements and not any(map(_may_be_daphne, named)):
        for text in named:
            if text is not None and _is_app(text, "channels"):
                return Verdict(MISSING, text.module, text.node)
        if _sets_application(module, scope):
            return Verdict(MISSING, module, last)
    is_below = False
    for element, found in apps:
        first, *others = found
        text = first if element.is_sure and element.is_placed and not others else None
        if text is not None and _is_app(text, DAPHNE):
            return Verdict(BELOW, text.module, text.node) if is_below else None
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


def _sets_application(module: Module, scope: Scope) -> bool:
    """Whether ASGI_APPLICATION is set beside the list."""
    scopes, name = Scopes(module), "ASGI_APPLICATION"
    bindings = scopes.at_end(name) if scope is None else scopes.in_class(scope, name)
    return any(
        binding.kind is BindingKind.VALUE and not (isinstance(binding.value, ast.Constant) and not binding.value.value)
        for binding in bindings
    )


def _is_completed(context: Context, module: Module) -> bool:
    """Whether other settings in the module or beside it have Daphne, as those for development may alone."""
    return any(
        text is not None and _may_be_daphne(text)
        for other in filter(None, (module, *map(context.names.load, context.project.neighbours(module))))
        for scope in _scopes(other)
        for element in context.lists.at_end(other, SETTING, scope)
        if element is not None
        for text in _texts(context, element)
    )
