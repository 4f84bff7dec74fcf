"""Deliberate support of several versions: code that the version moved to never runs, or that decides for itself.

A branch is for another version where its ``if`` asks for a version, or for a flag that a tried import sets, and the
version moved to does not take it; where it asks for a version in a way that cannot be followed, or asks
``hasattr(X, "as_asgi")``; and where it stands in the ``except`` of a ``try`` that tries the new form first, or below an
import that is tried and fails on the version moved to.
"""

from __future__ import annotations

import ast
import operator
import re
from typing import Any, Callable, List, Mapping, Optional, Set, Tuple, Type, Union

from channels3_lint import channels_api
from channels3_lint.semantics.answers import Answers
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    has_constant,
    imported_modules,
    last_part,
    mentioned_names,
    nodes_in,
    walk,
)
from channels3_lint.semantics.values import Attribute, Call, Dotted, Literal, Resolver, Value

#: How far a version is followed from the test to ``channels.__version__``.
MAX_STEPS = 8

#: How many expressions are computed for one question; no version is told by more.
MAX_COMPUTED = 500

#: How many expressions are looked at on that way.
MAX_NODES = 200

#: Names that a test for a version has among its own, if it has no constant; others are not followed.
VERSION_WORDS = re.compile(r"(?i)version|channels|django|asgi|legacy|compat|installed|parse|\bv?[234]\b")

COMPARISONS: Mapping[Type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda left, right: left in right,
    ast.NotIn: lambda left, right: left not in right,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
}

#: What a name is that an import has given: it holds, and is not None.
PRESENT = object()


class _Unknown(Exception):
    """The value cannot be computed."""


def _parsed(text: str) -> Tuple[int, ...]:
    """A version as numbers that compare as versions do: zeros at the end do not count, a beta is before its release."""
    release = re.match(r"\d+(\.\d+)*", text)
    if release is None:
        raise _Unknown
    numbers = [int(part) for part in release[0].split(".")]
    is_early = re.search(r"a|b|rc|dev", text[release.end() :])
    return (*numbers, *[0] * (4 - len(numbers)), -1 if is_early else 0)


#: Calls that make something else of a version, by the last part of their name.
CONVERSIONS: Mapping[str, Callable[[Any], Any]] = {
    "float": float,
    "int": int,
    "list": list,
    "str": str,
    "tuple": tuple,
    "Version": _parsed,
    "LooseVersion": _parsed,
    "StrictVersion": _parsed,
    "parse": _parsed,
    "parse_version": _parsed,
    "get_version_tuple": lambda text: tuple(map(int, re.findall(r"\d+", text))),
}

#: The parts of a version that has been read, by where they stand in it.
VERSION_PARTS: Mapping[str, Any] = {"major": 0, "minor": 1, "micro": 2, "release": slice(3)}

#: Calls that look up the version of an installed distribution by its name.
VERSION_LOOKUPS = frozenset(
    {"importlib.metadata.version", "importlib_metadata.version", "pkg_resources.get_distribution"}
)


class Guards:
    """Which branches are for other releases of Channels than the one moved to."""

    def __init__(self, resolver: Resolver, answers: Answers, release: Tuple[int, ...]) -> None:
        self.resolver = resolver
        self.answers = answers
        self.release = release
        #: How many expressions may still be computed.
        self._left = MAX_COMPUTED

    def is_for_other_version(self, module: Module, node: ast.AST) -> bool:
        """Whether a node stands in a branch that is deliberately for another version."""
        around = [node, *module.ancestors(node)]
        for child, parent in zip(around, around[1:]):
            if isinstance(parent, (ast.If, ast.IfExp)) and child is not parent.test:
                taken = child in parent.body if isinstance(parent, ast.If) else child is parent.body
                if self._skips(module, parent.test, taken):
                    return True
            elif isinstance(parent, ast.ExceptHandler) and self._is_fallback(module, parent):
                return True
            elif child in self._never_run(parent):
                return True
            elif self._follows_exit(module, parent, child):
                return True
        return False

    def surely_runs(self, module: Module, node: ast.AST) -> bool:
        """Whether the version moved to comes to a node: every test around it leads there, and it is no fallback.

        What stands in a function is taken to be called.
        """
        around = [node, *module.ancestors(node)]
        for child, parent in zip(around, around[1:]):
            if isinstance(parent, ast.ExceptHandler):
                return False
            if isinstance(parent, (ast.If, ast.IfExp)) and child is not parent.test:
                taken = child in parent.body if isinstance(parent, ast.If) else child is parent.body
                if self._outcome(module, parent.test) is not taken:
                    return False
        return not self.is_for_other_version(module, node)

    def is_tried_import(self, module: Module, node: ast.AST) -> bool:
        """Whether an import stands in a ``try`` whose ``except`` expects it to fail."""
        return any(_expects(parent, "ImportError") for parent in module.ancestors(node))

    def is_tried(self, module: Module, node: ast.Attribute) -> bool:
        """Whether it is asked, or tried, whether there is such an attribute: ``hasattr(x, "name")``, AttributeError."""
        around = [node, *module.ancestors(node)]
        for child, parent in zip(around, around[1:]):
            if isinstance(parent, (ast.If, ast.IfExp)) and child is not parent.test:
                if has_constant(parent.test, node.attr):
                    return True
            elif _expects(parent, "AttributeError") and child in getattr(parent, "body"):
                return True
        return False

    def _skips(self, module: Module, test: ast.expr, taken: bool) -> bool:
        """Whether the version moved to skips a branch: the one that is taken where a test holds, or the other one."""
        if has_constant(test, "as_asgi") or "as_asgi" in mentioned_names(test):
            # hasattr(X, "as_asgi"), or a variable called so that may hold nothing.
            return True
        # A test that asks for itself skips nothing.
        return bool(self.answers.of(("skips", test, taken), lambda: [True] * self._decides(module, test, taken)))

    def _decides(self, module: Module, test: ast.expr, taken: bool) -> bool:
        if not self._may_ask_for_version(module, test) or not self._asks_for_version(module, test):
            return False
        return self._outcome(module, test) is not taken

    def _outcome(self, module: Module, test: ast.expr) -> Optional[bool]:
        """What a test gives on the version moved to; None where that cannot be computed."""
        try:
            return bool(self._compute(module, test, MAX_STEPS))
        except (_Unknown, TypeError, ValueError, LookupError, AttributeError):
            return None

    def _follows_exit(self, module: Module, parent: ast.AST, child: ast.AST) -> bool:
        """Whether an earlier ``if`` of the same block left it for the version moved to: ``if new: return ...``."""
        place = module.place(child)
        if place is None or not isinstance(parent, FUNCTIONS):
            return False
        return any(
            isinstance(earlier, ast.If)
            and not earlier.orelse
            and isinstance(earlier.body[-1], (ast.Return, ast.Raise))
            and self._skips(module, earlier.test, taken=False)
            for earlier in place.block[: place.position]
        )

    def _is_fallback(self, module: Module, handler: ast.ExceptHandler) -> bool:
        """Whether a handler catches that something is not there in other versions."""
        around = module.parent(handler)
        tried: List[ast.stmt] = getattr(around, "body")
        if _catches(handler, "ImportError") and _import_versioned(tried):
            return not self._never_run(around)
        return _catches(handler, "AttributeError") and any("as_asgi" in mentioned_names(node) for node in tried)

    def _never_run(self, node: Optional[ast.AST]) -> List[ast.stmt]:
        """What a ``try`` does not come to, because an import that it tries fails on the version moved to."""
        if isinstance(node, ast.Try) and _expects(node, "ImportError"):
            for index, statement in enumerate(node.body):
                if any(map(self._is_gone, _imported_names(statement))):
                    return [*node.body[index:], *node.orelse]
        return []

    def _is_gone(self, name: str) -> bool:
        is_http = f"{name}.".startswith(f"{channels_api.HTTP_MODULE}.") and self.release >= (4,)
        # What tries a name of Channels 1 is written for that as well.
        return is_http or (name not in channels_api.CHANNELS_1 and channels_api.removed(name, self.release) is not None)

    # Does the test ask for a version?

    def _may_ask_for_version(self, module: Module, test: ast.expr) -> bool:
        """Whether the names in a test, or in what those were given in the file, suggest a version.

        No other is followed: that would lead from test to test.
        """
        if any(map(_is_telling, mentioned_names(test))):
            return True
        if not module.mentions(*channels_api.VERSIONED_PACKAGES):
            return False
        seen: Set[ast.AST] = set()
        pending = [test]
        while pending and len(seen) < MAX_NODES:
            node = pending.pop()
            seen.add(node)
            if any("version" in name.lower() for name in mentioned_names(node)):
                return True
            for name in nodes_in(node, ast.Name):
                for binding in Scopes(module).lookup(name.id, name):
                    if _is_tried(module, binding.node) or _telling_tests(module, binding.node):
                        return True
                    if binding.value is not None and binding.value not in seen:
                        pending.append(binding.value)
        return False

    def _asks_for_version(self, module: Module, test: ast.expr) -> bool:
        """Whether a test comes from the version of Channels, Django or asgiref, however many names it goes through."""
        seen: Set[ast.AST] = set()
        pending: List[Tuple[Module, ast.expr]] = [(module, test)]
        while pending and len(seen) < MAX_NODES:
            module, node = pending.pop()
            for child in walk(node):
                if child in seen or not isinstance(child, (ast.Name, ast.Attribute, ast.Call)):
                    continue
                seen.add(child)
                for value in self.resolver.values(module, child):
                    while isinstance(value, Attribute):
                        value = value.owner
                    if _package_of(value) in channels_api.VERSIONED_PACKAGES:
                        return True
                    if isinstance(value, (Call, Literal)):
                        pending.append((value.module, value.node))
                for given in self.resolver.given(module, child):
                    if _is_tried(given.module, given.node):
                        return True
                    pending += [(given.module, parent.test) for parent in _telling_tests(given.module, given.node)]
                    pending.append((given.module, given.expression))
        return False

    def _is_from_tried_import(self, module: Module, node: ast.expr) -> bool:
        """Whether a name may be given by an import of a version that is tried."""
        bindings = Scopes(module).lookup(node.id, node) if isinstance(node, ast.Name) else ()
        return any(isinstance(binding.node, ast.alias) and _is_tried(module, binding.node) for binding in bindings)

    # What is its answer for the release moved to?

    def _compute(self, module: Module, node: ast.expr, steps: int) -> Any:
        """The value of an expression over versions; raises _Unknown, or what Python raises, where it has none."""
        self._left -= 1
        if steps == 0 or self._left < 0:
            raise _Unknown
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, (ast.Tuple, ast.List)):
            elements = [self._compute(module, element, steps) for element in node.elts]
            return elements if isinstance(node, ast.List) else tuple(elements)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return not self._compute(module, node.operand, steps)
        if isinstance(node, ast.BoolOp):
            wanted = isinstance(node.op, ast.Or)
            return any(
                bool(self._compute(module, operand, steps)) is wanted for operand in node.values
            ) is wanted
        if isinstance(node, ast.IfExp):
            chosen = node.body if self._compute(module, node.test, steps) else node.orelse
            return self._compute(module, chosen, steps)
        if isinstance(node, ast.Compare):
            return self._compare(module, node, steps)
        if isinstance(node, ast.Subscript):
            return self._compute(module, node.value, steps)[self._compute(module, node.slice, steps)]
        if isinstance(node, ast.Slice):
            bounds = (node.lower, node.upper, node.step)
            return slice(*(bound and self._compute(module, bound, steps) for bound in bounds))
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return self._numbers(module, node, steps)
        if isinstance(node, ast.Call):
            return self._call(module, node, steps)
        return self._followed(module, node, steps)

    def _followed(self, module: Module, node: ast.expr, steps: int) -> Any:
        given = [
            given
            for given in self.resolver.given(module, node)
            if not self.is_for_other_version(given.module, given.node)
        ]
        if len(given) == 1:
            computed = self._compute(given[0].module, given[0].expression, steps - 1)
            for index in given[0].path:
                computed = computed[index]
            return computed
        if not given and self._is_from_tried_import(module, node):
            return PRESENT
        (value,) = self.resolver.values(module, node)
        if _package_of(value) == "channels":
            return ".".join(map(str, self.release))
        if isinstance(value, (Literal, Call)):
            return self._compute(value.module, value.node, steps - 1)
        if isinstance(value, Attribute) and isinstance(value.owner, Call):
            # pkg_resources.get_distribution("channels").version, Version(...).major
            version = self._compute(value.owner.module, value.owner.node, steps - 1)
            if isinstance(version, str) and value.name == "version":
                return version
            if isinstance(version, tuple) and value.name in VERSION_PARTS:
                return version[VERSION_PARTS[value.name]]
        raise _Unknown

    def _compare(self, module: Module, node: ast.Compare, steps: int) -> bool:
        left = self._compute(module, node.left, steps)
        for comparison, expression in zip(node.ops, node.comparators):
            right = self._compute(module, expression, steps)
            if not COMPARISONS[type(comparison)](left, right):
                return False
            left = right
        return True

    def _numbers(self, module: Module, node: Union[ast.ListComp, ast.GeneratorExp], steps: int) -> List[Any]:
        """``int(part) for part in version.split(".")``, the comprehension that versions are read with."""
        (generator,) = node.generators
        element, target = ast.unparse(node.elt), ast.unparse(generator.target)
        if generator.ifs or element not in (target, f"int({target})"):
            raise _Unknown
        parts = self._compute(module, generator.iter, steps)
        return list(parts) if element == target else list(map(int, parts))

    def _call(self, module: Module, node: ast.Call, steps: int) -> Any:
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("split", "startswith"):
            text = self._compute(module, node.func.value, steps)
            arguments = [self._compute(module, argument, steps) for argument in node.args]
            named = {str(keyword.arg): self._compute(module, keyword.value, steps) for keyword in node.keywords}
            return getattr(text, node.func.attr)(*arguments, **named)
        name = last_part(node.func)
        if name == "map" and len(node.args) == 2:
            return list(map(CONVERSIONS[last_part(node.args[0])], self._compute(module, node.args[1], steps)))
        if name in CONVERSIONS and len(node.args) == 1:
            return CONVERSIONS[name](self._compute(module, node.args[0], steps))
        return self._followed(module, node, steps)


def expects_failure(module: Module, node: ast.AST, *errors: str) -> bool:
    """Whether one of these errors is expected where a node stands: ``with pytest.raises(TypeError):``, ``except``."""
    for parent in module.ancestors(node):
        expected: List[ast.AST] = []
        if isinstance(parent, (ast.With, ast.AsyncWith)):
            expected += [item.context_expr for item in parent.items]
        elif isinstance(parent, ast.Try):
            expected += [handler.type for handler in parent.handlers if handler.type is not None]
        if any(not set(errors).isdisjoint(mentioned_names(error)) for error in expected):
            return True
    return False


def _package_of(value: Value) -> Optional[str]:
    """The package whose version a value is; None for any other value."""
    if isinstance(value, Dotted):
        return channels_api.VERSION_NAMES.get(value.name)
    if isinstance(value, Call) and isinstance(value.callee, Dotted) and value.callee.name in VERSION_LOOKUPS:
        name = next(iter(value.node.args), None)
        return str(name.value) if isinstance(name, ast.Constant) else None
    return None


def _is_telling(name: str) -> bool:
    return name.isupper() or VERSION_WORDS.search(name) is not None


def _telling_tests(module: Module, node: ast.AST) -> List[ast.If]:
    """The ``if`` statements around a node whose tests have a name that suggests a version."""
    around = (parent for parent in module.ancestors(node) if isinstance(parent, ast.If))
    return [parent for parent in around if any(map(_is_telling, mentioned_names(parent.test)))]


def _is_tried(module: Module, node: ast.AST) -> bool:
    """Whether a statement stands in a ``try`` of an import that a version may not have, or in its handlers."""
    return any(
        _expects(parent, "ImportError") and _import_versioned(getattr(parent, "body"))
        for parent in module.ancestors(node)
    )


def _import_versioned(statements: List[ast.stmt]) -> bool:
    imported = {name.partition(".")[0] for node in statements for name in imported_modules(node)}
    return not imported.isdisjoint(channels_api.VERSIONED_PACKAGES)


def _imported_names(statement: ast.stmt) -> List[str]:
    """The dotted names that an absolute import names."""
    if isinstance(statement, ast.ImportFrom) and statement.level == 0:
        return [f"{statement.module}.{alias.name}" for alias in statement.names]
    return [alias.name for alias in statement.names] if isinstance(statement, ast.Import) else []


def _expects(node: ast.AST, error: str) -> bool:
    """Whether a node is a ``try`` that catches this error."""
    return isinstance(node, ast.Try) and any(_catches(handler, error) for handler in node.handlers)


def _catches(handler: ast.ExceptHandler, error: str) -> bool:
    """Whether a handler names this error, a subclass that imports raise, or everything."""
    if handler.type is None:
        return True
    accepted = {error, "Exception"} | ({"ModuleNotFoundError"} if error == "ImportError" else set())
    return not accepted.isdisjoint(mentioned_names(handler.type))
