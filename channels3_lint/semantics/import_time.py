"""What happens while a module is imported, in order, until Django's apps are loaded.

Before that no model can be defined or looked up: Django raises ``AppRegistryNotReady`` (3.2 to 6.1 were tried). The
walk does what the interpreter does, statement by statement. A package runs before its modules, a module runs once, and
one that is still being imported gives nothing. What reaches a model raises an exception here as it does there, which
ends the import or is caught by the code around it. Where it cannot be known whether the apps are loaded, they are.
"""

from __future__ import annotations

import ast
import contextlib
import os
import re
from typing import Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, find_below, is_installed
from channels3_lint.semantics.syntax import FUNCTIONS, last_part, own_nodes
from channels3_lint.semantics.values import ClassObject, Dotted, FunctionObject, ModuleObject, dotted_name

#: How many modules may be importing each other at a time; what is deeper is unknown.
MAX_DEPTH = 50

#: How many modules are run for one entry module; what comes later is unknown.
MAX_RUNS = 2_000

#: How many functions away from the statement that is run the apps may be loaded.
MAX_CALLS = 5

#: Functions and modules that may well load the apps, where they cannot be read.
MAY_SET_UP = re.compile(
    r"(?i)_?(setup|bootstrap)|get_\w*application|\w*django\w*(setup|init|boot)\w*|\w*(setup|init|boot|load)\w*django\w*"
)

#: What ``AppRegistryNotReady``, or ``ImproperlyConfigured`` without settings, is caught as.
CAUGHT_AS = frozenset({"AppRegistryNotReady", "BaseException", "Exception", "ImproperlyConfigured"})

_LEAVING = (ast.Break, ast.Continue, ast.Raise, ast.Return)
_MATCH: Tuple[type, ...] = (ast.Match,) if hasattr(ast, "Match") else ()  # Python 3.10
_TRY: Tuple[type, ...] = (ast.Try, ast.TryStar) if hasattr(ast, "TryStar") else (ast.Try,)  # Python 3.11

Place = Union[ast.alias, ast.expr, ast.stmt]


class Reached(NamedTuple):
    """A place of the entry module through which a model is reached before the apps are loaded.

    ``chain`` names the modules on the way, the first one imported here, and a call at the end; it is empty where the
    place is the base of a model.
    """

    place: Place
    chain: Tuple[str, ...]


class _NotReady(Exception):
    """Django's ``AppRegistryNotReady``: ``chain`` leads to what is reached, and grows on the way out."""

    def __init__(self, *reached: str) -> None:
        super().__init__(*reached)
        self.chain = list(reached)


class Start:
    """A module imported first of all, as a server does that is told to serve it.

    ``reached`` are its places through which models are reached before the apps are loaded, ``setups`` the functions
    that it calls to load them, ``early`` the files imported before, ``late`` those that it imports itself afterwards.
    """

    def __init__(self, names: Names, guards: Guards, module: Module) -> None:
        self.module = module
        self.reached: List[Reached] = []
        self.setups: List[str] = []
        self.early: Set[str] = set()
        self.late: Set[str] = set()
        self._names = names
        self._guards = guards
        self._ready = False
        #: Files that reach no model, whatever is imported before them.
        self._quiet: Set[str] = set()
        #: The files that are being imported, by how deep; and those that the statement at hand has imported, by the
        #: outermost running file that each has met again, and seen nothing of.
        self._running: Dict[str, int] = {module.path: 0}
        self._imported: Dict[str, int] = {}
        self._met = MAX_DEPTH
        self._runs = 0
        #: How many blocks around the statement at hand catch the exception, and whether one has.
        self._catching = 0
        self._has_caught = False
        self._called: Dict[Tuple[ast.AST, int], Optional[str]] = {}
        # Code may nest deeper than any stack: what comes then is unknown.
        with contextlib.suppress(RecursionError):
            self._import_packages()
            self._block(module, module.tree.body)

    def _import_packages(self) -> None:
        """Import the packages that hold the module: they run before it, and before the settings are read.

        One that reached a model then could never be imported: it is not what it looks like.
        """
        package, _, _ = self.module.name.rpartition(".")
        try:
            if package:
                self._import_module(self.module, package)
        except _NotReady:
            self._ready = True
        self._quiet.update(self._imported)

    # Statements

    def _block(self, module: Module, block: Iterable[ast.stmt]) -> None:
        for statement in block:
            if self._ready and module is not self.module:
                return
            self._statement(module, statement)
            if isinstance(statement, _LEAVING):
                return

    def _statement(self, module: Module, node: ast.stmt) -> None:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self._import(module, node)
        elif isinstance(node, (ast.If, ast.While)):
            self._expression(module, node.test)
            self._either(module, self._branches(module, node))
        elif isinstance(node, ast.For):
            self._expression(module, node.iter)
            self._either(module, [[*node.body, *node.orelse]])
        elif isinstance(node, _MATCH):
            self._expression(module, node.subject)  # type: ignore[attr-defined]
            self._either(module, [case.body for case in node.cases])  # type: ignore[attr-defined]
        elif isinstance(node, _TRY):
            self._try(module, node)  # type: ignore[arg-type]
        elif isinstance(node, ast.With):
            for item in node.items:
                self._expression(module, item.context_expr)
            run = self._caught if any(_suppresses(item.context_expr) for item in node.items) else self._block
            run(module, node.body)
        elif isinstance(node, ast.ClassDef):
            self._class(module, node)
        else:
            self._expression(module, node)

    def _branches(self, module: Module, node: Union[ast.If, ast.While]) -> Iterator[Sequence[ast.stmt]]:
        """The branches that may be run."""
        truth = self._truth(module, node.test)
        for branch, taken in ((node.body, True), (node.orelse, False)):
            if truth in (None, taken) and branch and not self._guards.is_for_other_version(module, branch[0]):
                yield branch

    def _either(self, module: Module, blocks: Iterable[Sequence[ast.stmt]]) -> None:
        """Run blocks of which one at most is run: each from the same start, and each may have loaded the apps."""
        before = after = self._ready
        for block in blocks:
            self._ready = before
            self._block(module, block)
            after = after or self._ready
        self._ready = after

    def _try(self, module: Module, node: ast.Try) -> None:
        run = self._caught if any(map(_catches, node.handlers)) else self._block
        run(module, node.body)
        for handler in node.handlers:
            # It may be run, and load the apps; it is not to blame for more.
            self._caught(module, handler.body)
        self._block(module, [*node.orelse, *node.finalbody])

    def _caught(self, module: Module, block: Iterable[ast.stmt]) -> None:
        """Run a block around which the exception is caught."""
        self._catching += 1
        try:
            self._block(module, block)
        except _NotReady:
            self._has_caught = True
            self._imported = dict.fromkeys(self._imported, 0)
        finally:
            self._catching -= 1

    def _class(self, module: Module, node: ast.ClassDef) -> None:
        for part in (*node.decorator_list, *node.bases, *node.keywords):
            self._expression(module, part)
        self._block(module, node.body)
        # Other models as bases need no look: they could not be defined either.
        for base in node.bases if not self._ready else ():
            values = self._names.values(module, base)
            if values and all(dotted_name(value) in channels_api.MODELS for value in values):
                self._blame(module, base, _NotReady())

    def _blame(self, module: Module, place: Place, error: _NotReady) -> None:
        """In the entry module, note what went wrong, and go on as if it had not; elsewhere it ends the import."""
        if module is not self.module or self._catching:
            raise error
        self.reached.append(Reached(place, tuple(error.chain)))

    # Expressions

    def _expression(self, module: Module, node: ast.AST) -> None:
        for call in self._calls(module, node):
            self._call(module, call)

    def _calls(self, module: Module, node: ast.AST) -> Iterator[ast.Call]:
        """The calls that are made where an expression, or a statement without a block, is run, in order."""
        stack = [(node, False)]
        while stack:
            node, has_arguments = stack.pop()
            if isinstance(node, ast.Call):
                if has_arguments:
                    yield node
                    continue
                stack.append((node, True))
            stack.extend((child, False) for child in reversed(self._parts(module, node)))

    def _parts(self, module: Module, node: ast.AST) -> List[ast.AST]:
        """The parts of a node that are run with it."""
        if isinstance(node, (*FUNCTIONS, ast.Lambda)):
            return [*getattr(node, "decorator_list", ()), *node.args.defaults, *filter(None, node.args.kw_defaults)]
        if isinstance(node, ast.AnnAssign):
            return [*filter(None, [node.value])]
        if isinstance(node, ast.GeneratorExp):
            return [node.generators[0].iter]
        if isinstance(node, ast.IfExp):
            truth = self._truth(module, node.test)
            branches = [branch for branch, taken in ((node.body, True), (node.orelse, False)) if truth in (None, taken)]
            kept = [branch for branch in branches if not self._guards.is_for_other_version(module, branch)]
            return [node.test, *kept]
        if isinstance(node, ast.BoolOp):
            decides = isinstance(node.op, ast.Or)
            known = [self._truth(module, value) for value in node.values]
            return [*node.values[: known.index(decides) + 1 if decides in known else None]]
        return [*ast.iter_child_nodes(node)]

    def _truth(self, module: Module, test: ast.expr) -> Optional[bool]:
        """What a test gives in an import by a server, while the apps are not loaded; None where it may be either."""
        if isinstance(test, ast.Constant):
            return bool(test.value)
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            truth = self._truth(module, test.operand)
            return truth if truth is None else not truth
        if isinstance(test, ast.BoolOp):
            decides = isinstance(test.op, ast.Or)
            known = [self._truth(module, value) for value in test.values]
            return decides if decides in known else None if None in known else not decides
        if isinstance(test, ast.Compare):
            return _is_main(test)
        if last_part(test) == "TYPE_CHECKING":
            return False
        values = self._names.values(module, test) if isinstance(test, ast.Attribute) else ()
        return False if any(dotted_name(value) in channels_api.APPS_LOADED for value in values) else None

    def _call(self, module: Module, call: ast.Call) -> None:
        function = self._setup(module, call, MAX_CALLS)
        if function is not None:
            self._ready = True
            if module is self.module:
                self.setups.append(function)
        elif not self._ready:
            values = self._names.values(module, call.func)
            if values and all(dotted_name(value) in channels_api.REGISTRY_CALLS for value in values):
                self._blame(module, call, _NotReady(f"{ast.unparse(call.func)}()"))

    def _setup(self, module: Module, call: ast.Call, steps: int) -> Optional[str]:
        """The function with which a call loads the apps, itself or through what it calls; None where it does not."""
        for value in self._names.values(module, call.func) or (None,):
            made = self._names.member(value, "__init__") if isinstance(value, ClassObject) else (value,)
            for callee in made:
                if isinstance(callee, FunctionObject):
                    function = self._setup_inside(callee, steps - 1)
                else:
                    name = callee.name if isinstance(callee, Dotted) else last_part(call.func)
                    last = name.rpartition(".")[2]
                    function = name if name in channels_api.SETUP_CALLS or MAY_SET_UP.fullmatch(last) else None
                if function is not None:
                    return function
        return None

    def _setup_inside(self, function: FunctionObject, steps: int) -> Optional[str]:
        key = (function.node, steps)
        if key not in self._called:
            self._called[key] = None
            if steps and not (is_installed(function.module.path) and "setup" not in function.module.text):
                home = function.module
                calls = (call for call in _own_calls(function) if not self._guards.is_for_other_version(home, call))
                found = (self._setup(home, call, steps) for call in calls)
                self._called[key] = next(filter(None, found), None)
        return self._called[key]

    # Imports

    def _import(self, module: Module, node: Union[ast.Import, ast.ImportFrom]) -> None:
        if module is self.module:
            # Each statement of the entry module is judged as if it were the only one to fail.
            self._imported, self._has_caught = {}, False
        place: Place = node
        try:
            if isinstance(node, ast.ImportFrom):
                source = self._import_module(module, node.module or "", node.level)
            for alias in node.names:
                place = alias if len(node.names) > 1 else node
                if isinstance(node, ast.Import):
                    self._import_module(module, alias.name)
                else:
                    self._import_member(source, alias.name)
        except _NotReady as error:
            self._blame(module, place, error)
        else:
            if module is self.module and not self._ready and not self._has_caught:
                self._quiet.update(self._imported)

    def _import_module(self, module: Module, name: str, level: int = 0) -> Union[Dotted, ModuleObject]:
        """Import the module that a statement names, after the packages that hold it."""
        parts = name.split(".")
        for end in range(1, len(parts) + 1):
            found = self._names.imports.find(module, ".".join(parts[:end]), level)
            if isinstance(found, ModuleObject):
                self._run(found)
            else:
                self._know(found.name)
                if MAY_SET_UP.fullmatch(found.last):
                    self._ready = True
        return found

    def _import_member(self, source: Union[Dotted, ModuleObject], name: str) -> None:
        """``from source import name`` imports a module where the package has no such name of its own."""
        if isinstance(source, Dotted):
            self._know(f"{source.name}.{name}")
            return
        folder = os.path.dirname(source.path) if source.path.endswith("__init__.py") else source.path
        path = find_below([folder], name) if not folder.endswith(".py") else None
        if path is not None:
            module = ModuleObject(path, f"{source.name}.{name}")
            values = self._names.member(source, name)
            # A package that asks itself for the name has none yet.
            if module in values or (not values and source.path in self._running):
                self._run(module)

    def _know(self, name: str) -> None:
        """Import a module that is known by heart."""
        if name in channels_api.SETUP_MODULES:
            self._ready = True
        elif name in channels_api.REGISTRY_MODULES and not self._ready:
            raise _NotReady(name)

    def _run(self, source: ModuleObject) -> None:
        """Run a module, unless that was done before."""
        path = source.path
        (self.late if self._ready else self.early).add(path)
        if self._ready or path in self._quiet:
            return
        depth = len(self._running)
        if path in self._running or path in self._imported:
            self._met = min(self._met, self._running.get(path, depth), self._imported.get(path, depth))
            return
        if depth == MAX_DEPTH or self._runs == MAX_RUNS:
            self._met, self._has_caught = 0, True
            return
        module = self._source(path)
        if module is None:
            self._quiet.add(path)
            return
        met, self._met = self._met, MAX_DEPTH
        self._runs += 1
        self._running[path] = depth
        try:
            self._block(module, module.tree.body)
            self._imported[path] = self._met
            if self._met >= depth and not self._ready:
                self._quiet.add(path)
        except _NotReady as error:
            error.chain.insert(0, source.name.lstrip("."))
            raise
        finally:
            del self._running[path]
            self._met = min(met, self._met if self._met < depth else MAX_DEPTH)

    def _source(self, path: str) -> Optional[Module]:
        """The module in a file; None for a package without one, and for installed files that do not speak of Django.

        Those are most of what is installed, and would cost more to parse than the whole project.
        """
        if not path.endswith(".py") or (is_installed(path) and not self._names.imports.project.file_mentions(path, "django")):
            return None
        return self._names.load(path)


def _own_calls(function: FunctionObject) -> Iterator[ast.Call]:
    node = function.node
    for child in ast.walk(node.body) if isinstance(node, ast.Lambda) else own_nodes(node):
        if isinstance(child, ast.Call):
            yield child


def _is_main(test: ast.Compare) -> Optional[bool]:
    """What a test of ``__name__`` gives where a module is imported; None for any other."""
    values = [getattr(operand, "value", last_part(operand)) for operand in (test.left, *test.comparators)]
    return isinstance(test.ops[0], ast.NotEq) if sorted(map(str, values)) == ["__main__", "__name__"] else None


def _catches(handler: ast.ExceptHandler) -> bool:
    """Whether a handler catches the exception, and does not raise it again."""
    is_meant = handler.type is None or _names_one_of(handler.type)
    return is_meant and not isinstance(handler.body[-1], ast.Raise)


def _suppresses(context: ast.expr) -> bool:
    """Whether this is ``contextlib.suppress`` of the exception."""
    return isinstance(context, ast.Call) and last_part(context.func) == "suppress" and _names_one_of(context)


def _names_one_of(node: ast.expr) -> bool:
    return any(last_part(child) in CAUGHT_AS for child in ast.walk(node) if isinstance(child, ast.expr))
