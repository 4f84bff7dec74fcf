"""All that a rule may ask about the file being checked."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import TYPE_CHECKING, List, Optional, Tuple

from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.control_flow import flow_of
from channels3_lint.semantics.coroutines import Coroutines
from channels3_lint.semantics.designations import Designations
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.invocations import Invocations
from channels3_lint.semantics.kinds import Application, Kinds
from channels3_lint.semantics.mappings import Mappings
from channels3_lint.semantics.middlewares import Middlewares
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.routers import Routers
from channels3_lint.semantics.serving import Serving
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.slots import Slot, Slots
from channels3_lint.semantics.values import Values
from channels3_lint.settings import Settings

if TYPE_CHECKING:
    from channels3_lint.semantics.lists import Lists


class Context:
    """The meaning of one file, worked out as it is asked for and given up with the check.

    ``module`` is the file being checked; ``project`` its neighbours; ``settings`` are the user's; ``is_channels_4``
    says whether the version moved to is Channels 4 or later.
    """

    def __init__(
        self, project: Project, module: Module, settings: Settings, relevance: Optional[Relevance] = None
    ) -> None:
        self.project = project
        self.module = module
        self.settings = settings
        self.is_channels_4 = settings.release >= (4,)
        self.names = Names(project, module, settings.release)
        self.contents = Contents(self.names)
        self.classes = Classes(self.names, settings.consumer_classes)
        self.coroutines = Coroutines(self.names, self.classes)
        self.routers = Routers(self.names, self.classes, self.contents)
        self.shapes = Shapes(self.names, self.classes)
        self.middlewares = Middlewares(self.names, self.classes, self.shapes)
        relevance = relevance or Relevance(project, settings.consumer_classes)
        self.slots = Slots(self.names, self.contents, self.classes, self.routers, self.shapes, relevance)
        self.serving = Serving(self.names, self.slots)
        self.kinds = Kinds(self.names, self.contents, self.classes, self.routers, self.middlewares, self.slots)
        self.designations = Designations(self.names, self.kinds)
        self.invocations = Invocations(self.names, self.classes, self.shapes)
        self.mappings = Mappings(self.names, module)

    @cached_property
    def lists(self) -> Lists:
        """What the lists of the file, and of those it leads to, hold. Opt-in rules alone ask: others need no import."""
        from channels3_lint.semantics.lists import Lists

        return Lists(self.names)

    @property
    def guards(self) -> Guards:
        """What is meant for other versions of Channels than the one moved to."""
        return self.names.guards

    def values(self, node: ast.expr) -> Values:
        """What an expression of the file may stand for."""
        return self.names.values(self.module, node)

    def leads_to_asgi(self, node: ast.expr) -> bool:
        """Whether a name in an expression of the file may have to do with ASGI, as the texts tell; cheap to ask."""
        return self.slots.leads_to_asgi(self.module, node, with_parameters=True)

    @cached_property
    def own_slots(self) -> Tuple[Slot, ...]:
        """Every place in the file where an ASGI application stands, but for those meant for another version."""
        return tuple(
            slot
            for slot in dict.fromkeys(self.slots.of_module(self.module))
            if not self.guards.is_for_other_version(self.module, slot.node)
        )

    @cached_property
    def in_slots(self) -> Tuple[Tuple[Slot, Tuple[Application, ...], bool], ...]:
        """What may stand in each of these places, and whether another file was consulted to see that."""
        answers = self.names.answers
        found: List[Tuple[Slot, Tuple[Application, ...], bool]] = []
        for slot in self.own_slots:
            with answers.watched():
                found.append((slot, self.kinds.in_slot(self.module, slot), answers.is_elsewhere))
        return tuple(found)

    def is_in_slot(self, node: ast.expr) -> bool:
        """Whether an ASGI application is expected where an expression of the file stands."""
        return any(slot.node is node for slot in self.own_slots)

    def close(self) -> None:
        """Give up what was worked out about the nodes of files, many times larger than their trees."""
        flow_of.cache_clear()
        for module in self.names.imports.loaded():
            module.drop_index()
