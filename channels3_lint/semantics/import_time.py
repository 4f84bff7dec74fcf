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
from typing import Dict, Iterator, List, NamedTuple, Optional, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.control_flow import End, Ends, Part, Run, evaluated, flow_of
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, find_below, is_installed
from channels3_lint.semantics.syntax import last_part, own_nodes, Reportable, walk
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


class Reached(NamedTuple):
    """A place of the entry module through which a model is reached before the apps are loaded.

    ``chain`` names the modules on the way, the first one imported here, and a call at the end; it is empty where the
    place is the base of a model.
    """

    place: Reportable
    chain: Tuple[str, ...]


class _NotReady(Exception):
    """Django's ``AppRegistryNotReady``; ``chain`` leads to what is reached."""

    def __init__(self, *chain: str) -> None:
        super().__init__(*chain)
        self.chain = chain


class Progress(NamedTuple):
    """How far an import has come: whether the apps are loaded; and where it failed, the chain to what needs them."""

    ready: bool
    chain: Optional[Tuple[str, ...]] = None


class EntryImport(Run[Progress]):
    """The import of an entry module: first of all, as a server does that is told to serve it.

    ``reached`` are its places through which models are reached before the apps are loaded, ``setups`` the functions
    that it calls to load them, ``early`` the files imported before, ``late`` those that it imports itself afterwards.
    """

    max_steps = 1_000_000

    def __init__(self, names: Names, guards: Guards, module: Module) -> None:
        self.module = module
        self.reached: List[Reached] = []
        self.setups: List[str] = []
        self.early: Set[str] = set()
        self.late: Set[str] = set()
        self._names = names
        self._guards = guards
        #: The module that runs, and whether the apps are loaded where it has got.
        self._at = module
        self._ready = False
        #: Files that reach no model, whatever is imported before them.
        self._quiet: Set[str] = set()
        #: The files that are being imported, by how deep; and those that the statement at hand has imported, by the
        #: outermost running file that each has met again, and seen nothing of.
        self._running: Dict[str, int] = {module.path: 0}
        self._imported: Dict[str, int] = {}
        self._met = MAX_DEPTH
        self._runs = 0
        #: How many suites around the statement at hand catch the exception, and whether one has.
        self._catching = 0
        self._has_caught = False
        self._called: Dict[Tuple[ast.AST, int], Optional[str]] = {}
        # Code may nest deeper than any stack: what comes then is unknown.
        with contextlib.suppress(RecursionError):
            self._import_packages()
            self.block(module.tree.body, Progress(self._ready))

    def _import_packages(self) -> None:
        """Import the packages that hold the module: they run before it, and before the settings are read.

        One that reached a model then could never be imported: it is not what it looks like.
        """
        package, _, _ = self.module.name.rpartition(".")
        try:
            if package:
                self._import_module(package)
        except _NotReady:
            self._ready = True
        self._quiet.update(self._imported)

    # Statements

    def join(self, states: List[Progress]) -> Progress:
        chains = (state.chain for state in states if state.chain is not None)
        return Progress(any(state.ready for state in states), next(chains, None))

    def statement(self, node: ast.AST, state: Progress) -> Ends[Progress]:
        if state.ready and self._at is not self.module:
            return {End.NEXT: [state]}
        return super().statement(node, state)

    def effect(self, node: ast.AST, state: Progress, value: Optional[ast.expr]) -> Ends[Progress]:
        self._ready = state.ready
        try:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self._import(node)
            else:
                self._evaluate(node)
            if isinstance(node, ast.ClassDef):
                self._derive(node)
        except _NotReady as error:
            return {End.RAISE: [Progress(self._ready, error.chain)]}
        return {End.NEXT: [Progress(self._ready)]}

    def part(self, part: Part, state: Progress) -> Ends[Progress]:
        first = part.block[0] if part.block else part.node
        if part.when is not None and self._guards.is_for_other_version(self._at, first):
            return {End.NEXT: [state]}
        if part.catches:
            return self._catch(part, state)
        is_caught = any(map(_catches, part.caught_by))
        is_handler = part.block is not None and isinstance(part.node, ast.ExceptHandler)
        self._catching += is_caught or is_handler
        ends = super().part(part, state)
        self._catching -= is_caught or is_handler
        if is_handler and End.RAISE in ends:
            # It may be run, and load the apps; it is not to blame for more.
            ends[End.RAISE] = [Progress(failed.ready) for failed in ends[End.RAISE]]
        return ends

    def _catch(self, part: Part, failed: Progress) -> Ends[Progress]:
        """Where an error leads that comes to a handler: into it or past it, and ``AppRegistryNotReady`` one of both."""
        caught = Progress(failed.ready)
        if failed.chain is not None and _catches(part.node):
            self._has_caught = True
            self._imported = dict.fromkeys(self._imported, 0)
            failed = caught
        return {End.NEXT: [caught], End.RAISE: [failed]}

    def _derive(self, node: ast.ClassDef) -> None:
        """Define a class: a model cannot be. Other models as bases need no look, they could not be defined either."""
        for base in node.bases if not self._ready else ():
            values = self._names.values(self._at, base)
            if values and all(dotted_name(value) in channels_api.MODELS for value in values):
                self._blame(base)

    def _blame(self, place: Reportable, *chain: str) -> None:
        """In the entry module, note what went wrong, and go on as if it had not; elsewhere it ends the import."""
        if self._at is not self.module or self._catching:
            # A new one each time: one that is kept in a name would keep all that led to it.
            raise _NotReady(*chain)
        self.reached.append(Reached(place, chain))

    # Expressions

    def _evaluate(self, node: ast.AST) -> None:
        """Make the calls that are made where a node is evaluated, in order."""
        stack = [(child, False) for child in (reversed(evaluated(node)) if isinstance(node, ast.stmt) else [node])]
        while stack:
            node, has_arguments = stack.pop()
            if has_arguments and isinstance(node, ast.Call):
                self._call(node)
            elif flow_of(node) is not None:
                self._branches(node)
            else:
                self._visit(node)
                stack += [(node, True)] if isinstance(node, ast.Call) else []
                stack += [(child, False) for child in reversed(evaluated(node))]

    def _visit(self, node: ast.AST) -> None:
        """Look at a node that is evaluated, before those inside it."""

    def _branches(self, node: ast.AST) -> None:
        ends = self.statement(node, Progress(self._ready))
        failed = self.join(ends[End.RAISE])
        if failed.chain is not None:
            raise _NotReady(*failed.chain)
        self._ready = self.join(ends[End.NEXT]).ready

    def truth(self, test: ast.expr) -> Optional[bool]:
        """What a test gives in an import by a server, while the apps are not loaded; None where it may be either."""
        if isinstance(test, ast.Constant):
            return bool(test.value)
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            truth = self.truth(test.operand)
            return truth if truth is None else not truth
        if isinstance(test, ast.BoolOp):
            decides = isinstance(test.op, ast.Or)
            known = [self.truth(value) for value in test.values]
            return decides if decides in known else None if None in known else not decides
        if isinstance(test, ast.Compare):
            return _is_main(test)
        if last_part(test) == "TYPE_CHECKING":
            return False
        values = self._names.values(self._at, test) if isinstance(test, ast.Attribute) else ()
        return False if any(dotted_name(value) in channels_api.APPS_LOADED for value in values) else None

    def _call(self, call: ast.Call) -> None:
        function = self._setup(self._at, call, MAX_CALLS)
        if function is not None:
            self._ready = True
            if self._at is self.module:
                self.setups.append(function)
        elif not self._ready:
            values = self._names.values(self._at, call.func)
            if values and all(dotted_name(value) in channels_api.REGISTRY_CALLS for value in values):
                self._blame(call, f"{ast.unparse(call.func)}()")

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
            if steps and (function.module.mentions("setup") or not is_installed(function.module.path)):
                home = function.module
                calls = (call for call in _own_calls(function) if not self._guards.is_for_other_version(home, call))
                found = (self._setup(home, call, steps) for call in calls)
                self._called[key] = next(filter(None, found), None)
        return self._called[key]

    # Imports

    def _import(self, node: Union[ast.Import, ast.ImportFrom]) -> None:
        if self._at is self.module:
            # Each statement of the entry module is judged as if it were the only one to fail.
            self._imported, self._has_caught = {}, False
        place: Reportable = node
        try:
            if isinstance(node, ast.ImportFrom):
                source = self._import_module(node.module or "", node.level)
            for alias in node.names:
                place = alias if len(node.names) > 1 else node
                if isinstance(node, ast.Import):
                    self._import_module(alias.name)
                else:
                    self._import_member(source, alias.name)
        except _NotReady as error:
            self._blame(place, *error.chain)
        else:
            if self._at is self.module and not self._ready and not self._has_caught:
                self._quiet.update(self._imported)

    def _import_module(self, name: str, level: int = 0) -> Union[Dotted, ModuleObject]:
        """Import the module that a statement names, after the packages that hold it."""
        parts = name.split(".")
        for end in range(1, len(parts) + 1):
            found = self._names.imports.find(self._at, ".".join(parts[:end]), level)
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
        importer, self._at = self._at, module
        self._runs += 1
        self._running[path] = depth
        ends = self.block(module.tree.body, Progress(ready=False))
        failed = self.join(ends[End.RAISE])
        self._ready = self.join(ends.get(End.NEXT, [failed])).ready
        self._at = importer
        del self._running[path]
        if failed.chain is None:
            self._imported[path] = self._met
            if self._met >= depth and not self._ready:
                self._quiet.add(path)
        self._met = min(met, self._met if self._met < depth else MAX_DEPTH)
        if failed.chain is not None:
            raise _NotReady(source.name.lstrip("."), *failed.chain)

    def _source(self, path: str) -> Optional[Module]:
        """The module in a file; None for a package without one, and for installed files that do not speak of Django.

        Those are most of what is installed, and would cost more to parse than the whole project.
        """
        if not path.endswith(".py"):
            return None
        if is_installed(path) and not self._names.imports.project.file_mentions(path, "django"):
            return None
        return self._names.load(path)


def _own_calls(function: FunctionObject) -> Iterator[ast.Call]:
    node = function.node
    for child in walk(node.body) if isinstance(node, ast.Lambda) else own_nodes(node):
        if isinstance(child, ast.Call):
            yield child


def _is_main(test: ast.Compare) -> Optional[bool]:
    """What a test of ``__name__`` gives where a module is imported; None for any other."""
    values = [getattr(operand, "value", last_part(operand)) for operand in (test.left, *test.comparators)]
    return isinstance(test.ops[0], ast.NotEq) if sorted(map(str, values)) == ["__main__", "__name__"] else None


def _catches(node: ast.AST) -> bool:
    """Whether a handler, or a call of ``contextlib.suppress``, catches the exception, and does not raise it again."""
    if not isinstance(node, ast.ExceptHandler):
        return _names_one_of(node)
    return (node.type is None or _names_one_of(node.type)) and not isinstance(node.body[-1], ast.Raise)


def _names_one_of(node: ast.AST) -> bool:
    return any(last_part(child) in CAUGHT_AS for child in walk(node) if isinstance(child, ast.expr))
