"""All that a rule may ask about the file being checked."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import FrozenSet, Tuple

from channels3_lint.semantics.applications import Applications, Slot
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.fixtures import Fixtures
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.invocations import Invocations
from channels3_lint.semantics.kinds import Kinds
from channels3_lint.semantics.lists import Lists
from channels3_lint.semantics.mappings import Mappings
from channels3_lint.semantics.middlewares import Middlewares
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.settings import Settings


class Meaning:
    """The meaning of one file, worked out as it is asked for and forgotten with the check."""

    def __init__(self, project: Project, module: Module, settings: Settings) -> None:
        self.settings = settings
        self.module = module
        self.names = Names(project, module)
        self.guards = Guards(self.names, settings.release)
        self.names.is_left_alone = self.guards.is_left_alone
        self.contents = Contents(self.names)
        self.names.handed_in = Fixtures(self.names, self.contents).handed_in
        self.shapes = Shapes(self.names)
        self.mappings = Mappings(self.names, module)
        self.lists = Lists(self.names)
        self.applications = Applications(self.names, self.shapes, self.contents, settings.consumer_classes)
        self.middlewares = Middlewares(self.names, self.shapes, self.applications)
        self.kinds = Kinds(self.names, self.contents, self.shapes, self.applications, self.middlewares)
        self.invocations = Invocations(self.names, self.shapes, self.applications)

    @cached_property
    def slots(self) -> Tuple[Slot, ...]:
        """Every place in the file where an ASGI application stands."""
        return tuple(dict.fromkeys(self.applications.slots(self.module)))

    @cached_property
    def slot_nodes(self) -> FrozenSet[ast.expr]:
        """The expressions that stand in a slot."""
        return frozenset(slot.node for slot in self.slots)
