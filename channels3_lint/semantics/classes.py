"""Which classes of Channels a class is, or descends from: by its bases, never by its name."""

from __future__ import annotations

import ast
import itertools
from typing import Optional, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.syntax import calls_super, Function, method, nodes_in, positional
from channels3_lint.semantics.values import Attribute, Call, ClassObject, Dotted, FunctionObject, Value, dotted_name


class Classes:
    """The classes of the file being checked, and of those it leads to.

    ``consumer_classes`` are the dotted names of further consumers, which the user has set.
    """

    def __init__(self, names: Names, consumer_classes: Tuple[str, ...]) -> None:
        self.names = names
        self.consumer_names = frozenset({channels_api.CONSUMER, *consumer_classes})

    # By their bases

    def is_consumer(self, value: Value) -> bool:
        """Whether a value is a consumer class, and not written for Channels 1 as well."""
        names = {dotted_name(ancestor) for ancestor in self.names.ancestors(value)}
        is_old = any(name.rpartition(".")[0] in channels_api.CHANNELS_1_MODULES for name in names)
        return not is_old and not names.isdisjoint(self.consumer_names)

    def is_surely_no_consumer(self, value: Value) -> bool:
        """Whether a value is a class, or an instance of one, about which all is known and that is no consumer."""
        cls = self.names.class_of(value)
        return cls is not None and not self.is_consumer(cls) and not self.has_unknown_base(cls)

    def is_application(self, value: Value) -> bool:
        """Whether a value is a class of Channels, or descends from one, whose instances are applications."""
        return self.names.is_subclass(value, *channels_api.ROUTERS) or self.is_consumer(value) or (
            self.inner_parameter(value) is not None
        )

    def makes_application(self, value: Value) -> bool:
        """Whether a value is what a call has made that gives an application: ``as_asgi()``, a router, Django's."""
        return isinstance(value, Call) and (
            dotted_name(value.callee) in channels_api.APPLICATION_MAKERS
            or self.is_application(value.callee)
            or (isinstance(value.callee, Attribute) and value.callee.name == "as_asgi")
        )

    def inner_parameter(self, callee: Value) -> Optional[str]:
        """The parameter of middleware that takes the inner application; None for what is no middleware by its base."""
        for ancestor in self.names.ancestors(callee):
            if isinstance(ancestor, Dotted) and ancestor.name in channels_api.MIDDLEWARE:
                return channels_api.MIDDLEWARE[ancestor.name]
            init = method(ancestor.node, "__init__") if isinstance(ancestor, ClassObject) else None
            if init is not None and not _hands_all_on(init):
                return None
        return None

    # Their methods

    def made_with_scope(self, cls: Value) -> Optional[str]:
        """The release of another package that makes this class, or its base, with the scope, for Channels 2 alone."""
        for ancestor in self.names.ancestors(cls):
            if isinstance(ancestor, ClassObject) and method(ancestor.node, "__init__") is not None:
                return None
            if dotted_name(ancestor) in channels_api.MADE_WITH_SCOPE:
                return channels_api.MADE_WITH_SCOPE[dotted_name(ancestor)]
        return None

    def definition(self, cls: ClassObject, name: str) -> Optional[FunctionObject]:
        """The method of this name that a class has, its own or that of the nearest base that was read."""
        for ancestor in self.names.ancestors(cls):
            if isinstance(ancestor, ClassObject):
                function = method(ancestor.node, name)
                if function is not None:
                    return FunctionObject(ancestor.module, function, ancestor)
            elif isinstance(ancestor, Dotted) and ancestor.name in channels_api.CLASSES:
                return None
        return None

    def sure_definition(self, cls: ClassObject, name: str) -> Optional[FunctionObject]:
        """The method of this name that a class surely has: no base that is not known comes before it."""
        found = self.definition(cls, name)
        owner = found.owner if found is not None else None
        above = itertools.takewhile(lambda ancestor: ancestor != owner, self.names.ancestors(cls))
        return None if any(map(self._is_unknown, above)) else found

    def has_unknown_base(self, cls: Value) -> bool:
        """Whether a class has a base that is neither read nor known by heart, and so may define anything."""
        return any(map(self._is_unknown, self.names.ancestors(cls)))

    def _is_unknown(self, ancestor: Value) -> bool:
        """Whether a class is not known, or one of its own bases is not."""
        if isinstance(ancestor, Dotted):
            return not channels_api.is_known(ancestor.name) and not ancestor.name.startswith("builtins.")
        return isinstance(ancestor, ClassObject) and not all(
            self.names.values(ancestor.module, base) for base in ancestor.node.bases
        )


def _hands_all_on(init: Function) -> bool:
    """Whether an ``__init__`` takes any arguments and hands them to its base: ``super().__init__(*args)``."""
    return init.args.vararg is not None and len(positional(init)) == 1 and any(
        calls_super(call, "__init__") and any(isinstance(argument, ast.Starred) for argument in call.args)
        for call in nodes_in(init, ast.Call)
    )
