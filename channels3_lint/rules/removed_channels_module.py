"""CHN305: a module or name that Channels no longer has.

Channels 4.0.0 removed ``channels.staticfiles``, ``channels.signals``, ``channels.hacks``, its ``runserver`` command and
names of ``channels.routing``; 3.0.0 and 3.0.4 a few before: ``No module named 'channels.staticfiles'``, ``cannot import
name 'route_pattern_match' from 'channels.routing'``. What Channels 1 had, as ``channels.Group``, is gone since 2.0.0.
What went with ``channels.http`` is CHN302.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN305",
    symbol="removed-channels-module",
    since="4.0",
    summary="A module or name is used that Channels no longer has.",
    prefilter=(("channels", channels_api.CHANNELS_IMPORTED),),
    needs_asgi=False,
)

#: The last parts of the names that are gone from modules that are not.
LAST_PARTS = frozenset(
    name
    for module, _, name in (removed.rpartition(".") for removed in channels_api.REMOVED)
    if module not in channels_api.REMOVED
)


@RULE.check(ast.alias)
def imported(context: Context, node: ast.alias) -> Iterator[Problem]:
    """``from channels.staticfiles import StaticFilesWrapper``, ``import channels.staticfiles``."""
    name = channels_api.removed(_imported_name(context.module, node), context.settings.release)
    if name is not None and not context.guards.is_tried_import(context.module, node):
        # A project may have a package called channels itself.
        if not context.project.is_own(context.module, name):
            yield Problem(node, _message(name))


@RULE.check(ast.Attribute)
def used(context: Context, node: ast.Attribute) -> Iterator[Problem]:
    """``routing.route_pattern_match``, where ``channels.routing`` was imported and is still there."""
    if node.attr not in LAST_PARTS or not isinstance(node.ctx, ast.Load):
        return
    release = context.settings.release
    # Where the name was imported itself, the import is reported, or meant to fail.
    imports = [alias for statement in context.module.nodes(ast.Import) for alias in statement.names]
    for owner in context.values(node.value):
        if isinstance(owner, Dotted) and channels_api.removed(owner.name, release) is None:
            name = channels_api.removed(f"{owner.name}.{node.attr}", release)
            is_imported = any(alias.name == name for alias in imports)
            if name is None or is_imported or context.guards.is_tried(context.module, node):
                continue
            if not context.project.is_own(context.module, name):
                yield Problem(node, _message(name))


def _imported_name(module: Module, node: ast.alias) -> str:
    """The dotted name that is imported; a relative import leads nowhere but into the package that it is written in."""
    statement = module.parent(node)
    if not isinstance(statement, ast.ImportFrom):
        return node.name
    return f"{statement.module}.{node.name}" if statement.level == 0 else ""


def _message(name: str) -> str:
    removed = channels_api.REMOVED[name]
    return f"{name} is gone from Channels {removed.since[0]}: {removed.instead}"
