"""What other packages offer to those who use Channels, read from their releases: ``nox -s packages``.

It asks pip for each of REQUIREMENTS, unpacks what comes, reads it with the core, as it reads a project, and writes
``channels3_lint/packages.py``. No code of a package is imported or run here, though pip may run what builds a source
distribution. ``--check`` writes nothing, says what would change, and fails where something would.
``--from FOLDER`` takes the archives that are in a folder instead of asking pip.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter, defaultdict
from pathlib import Path, PurePosixPath
from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple, Union

from channels3_lint import Settings, channels_api
from channels3_lint.packages import Package
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.outlines import Outline
from channels3_lint.semantics.project import File, Module, Project
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.scopes import ANY, Scopes
from channels3_lint.semantics.signatures import takes_all
from channels3_lint.semantics.slots import SlotKind
from channels3_lint.semantics.syntax import positional
from channels3_lint.semantics.values import (
    Call,
    ClassObject,
    Dotted,
    FunctionObject,
    ModuleObject,
    Value,
    dotted_name,
)

ROOT = Path(__file__).parent.parent
DATA = ROOT / "channels3_lint" / "packages.py"
MARK = "# Below is written by a command.\n"

#: What pip is asked for: the newest release of each, and the last with a name that is gone from the newest.
REQUIREMENTS: Tuple[str, ...] = (
    "ariadne",
    "bokeh-django",
    "bokeh<3",
    "channels-auth-token-middlewares",
    "channels-binding",
    "channels-demultiplexer",
    "channels-easy",
    "channels-endpoints",
    "channels-envelope",
    "channels-rpc",
    "channels-yroom",
    "channelsmultiplexer",
    "chanx",
    "df-websockets",
    "django-admin-collaborator",
    "django-channels-graphql-ws",
    "django-channels-jsonrpc",
    "django-channels-jwt",
    "django-channels-jwt-auth-middleware",
    "django-channels-router",
    "django-channels-utils",
    "django-channels2-jsonrpc",
    "django-cq",
    "django-eventstream<5",
    "django-idom",
    "django-knocker",
    "django-liveview",
    "django-loci",
    "django-observable-socket",
    "django-plotly-dash",
    "django-private-chat2",
    "django-reactor",
    "django-rest-live",
    "django-sockpuppet",
    "django-websocket-notifications",
    "djangochannelsrestframework",
    "graphene-subscriptions",
    "graphql-ws",
    "lesync",
    "openwisp-controller",
    "openwisp-notifications",
    "pycrdt-websocket",
    "reactpy-django",
    "strawberry-graphql",
    "strawberry-graphql-django",
    "tethys-platform",
    "turbo-django",
    "ypy-websocket",
)

#: How long a line may be.
WIDTH = 120

#: Parts of the names of modules that nobody imports from.
NOT_PUBLIC = re.compile(r"_|(conftest|docs|examples?|management|migrations|setup|tests?)$|tests?_")

#: The fields of a package that hold names.
FIELDS = tuple(field for field in Package._fields if field not in ("requirement", "release"))

Read = Union[ClassObject, FunctionObject]


class Release(NamedTuple):
    """A release on disk: what pip was asked for, what came (``ariadne 1.0``), and the folder it is imported from."""

    requirement: str
    name: str
    folder: Path


# From the registry to a folder


def download(requirement: str, folder: Path) -> Path:
    """The archive that pip finds for a requirement."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--ignore-requires-python"]
    command += ["--no-binary", ":none:", "--dest", str(folder), requirement]
    subprocess.run(command, check=True, stderr=subprocess.PIPE)
    return next(path for path in folder.iterdir() if path.is_file())


def unpack(requirement: str, archive: Path, folder: Path) -> Release:
    """Unpack what is to be read of a wheel or a source distribution."""
    for name, data in _files(archive):
        path = PurePosixPath(name)
        is_below = not path.is_absolute() and ".." not in path.parts
        if is_below and (path.suffix == ".py" or path.name in ("METADATA", "PKG-INFO")):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    infos = [*folder.rglob("METADATA"), *folder.rglob("PKG-INFO")]
    info = min(infos, key=lambda path: (len(path.parts), path)).read_text(encoding="utf-8", errors="replace")
    said = dict(re.findall(r"^(Name|Version): (.+?)\s*$", info, re.MULTILINE))
    top = folder if archive.suffix == ".whl" else next(folder.iterdir())
    return Release(requirement, f"{said['Name']} {said['Version']}", top / "src" if (top / "src").is_dir() else top)


def _files(archive: Path) -> Iterator[Tuple[str, bytes]]:
    """The files of an archive, each with what is in it."""
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as wheel:
            yield from ((name, wheel.read(name)) for name in wheel.namelist() if not name.endswith("/"))
        return
    with tarfile.open(archive) as source:
        for member in source.getmembers():
            data = source.extractfile(member) if member.isfile() else None
            if data is not None:
                yield member.name, data.read()


# Reading


class Reader:
    """Reads one release; ``others`` are the folders of further ones, that its classes may descend from."""

    def __init__(self, release: Release, others: Sequence[Path]) -> None:
        self.release = release
        self.project = Project([str(release.folder)], [str(folder) for folder in others])
        self.relevance = Relevance(self.project)
        self.found: Dict[str, Dict[str, Any]] = {field: {} for field in FIELDS}

    def package(self) -> Package:
        """What the release offers."""
        for file in sorted(self.release.folder.rglob("*.py")):
            name = self._name(file)
            if not any(map(NOT_PUBLIC.match, name.split("."))):
                self._read_module(file, name)
        found: Dict[str, Any] = {
            field: names if isinstance(Package._field_defaults[field], dict) else tuple(names)
            for field, names in self.found.items()
        }
        return Package(self.release.requirement, self.release.name, **found)

    def _name(self, file: Path) -> str:
        parts = file.relative_to(self.release.folder).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def _read_module(self, file: Path, name: str) -> None:
        outline = Outline(File(str(file)), self.project.text_of(str(file)))
        # What the file of a package imports is offered there; what others import is offered elsewhere.
        is_relevant = outline.file.is_package or self.relevance.of_file(outline)
        module = self.project.load(str(file)) if is_relevant else None
        if module is None:
            return
        self.context = Context(self.project, module, Settings(), self.relevance)
        for public in sorted(name for name in self._names_of(module) if not name.startswith("_")):
            values = self.context.names.member(ModuleObject(module.path, name), public)
            if len(values) == 1 and isinstance(values[0], (ClassObject, FunctionObject)):
                home = values[0].module
                if home is module or (module.is_package and self.release.folder in Path(home.path).parents):
                    self._read_value(f"{name}.{public}", values[0])
        self.context.close()

    def _names_of(self, module: Module, seen: Tuple[str, ...] = ()) -> Set[str]:
        """The names that a module has: those that it defines, imports, and imports with a star."""
        scopes = Scopes(module)
        found = {name for statement in module.tree.body for name in scopes.names(statement)}
        for statement in module.nodes(ast.ImportFrom) if ANY in found else ():
            source = self.context.names.imports.find(module, statement.module or "", statement.level)
            other = self.context.names.imports.module_of(source) if isinstance(source, ModuleObject) else None
            if other is not None and other.path not in seen and statement.names[0].name == ANY:
                found |= self._names_of(other, (*seen, module.path))
        return found - {ANY}

    def _add(self, field: str, name: str, value: object = None) -> None:
        self.found[field][name] = value

    def _read_value(self, name: str, value: Read) -> None:
        if isinstance(value, FunctionObject):
            self._read_function(name, value)
        elif self.context.classes.is_consumer(value):
            self._read_consumer(name, value)
        else:
            self._read_class(name, value)

    def _bases(self, cls: Value) -> Tuple[str, ...]:
        """The nearest classes of Channels among the bases of a class, without those above them."""
        known = [base.name for base in self.context.names.ancestors(cls) if isinstance(base, Dotted)]
        known = [name for name in known if name.partition(".")[0] in channels_api.FRAMEWORK]
        above = {above for name in known for above in channels_api.ancestors(name) if above != name}
        return tuple(name for name in known if name not in above and channels_api.is_known(name))

    def _read_consumer(self, name: str, cls: ClassObject) -> None:
        self._add("classes", name, self._bases(cls))
        init = self.context.classes.definition(cls, "__init__")
        own = [arg.arg for arg in positional(init.node, bound=True)] if init is not None else []
        if own:
            self._add("inits", name, own[0])
        for table in sorted(self.context.shapes.tables_called(cls)):
            self._add("tables", name, table)
            if self.context.shapes.has_streams(cls):
                self._add("streams", name)

    def _read_class(self, name: str, cls: ClassObject) -> None:
        bases = self._bases(cls)
        names, classes = self.context.names, self.context.classes
        init, call = (classes.definition(cls, method) for method in ("__init__", "__call__"))
        is_application = self._is_called_at_once(cls, call)
        if names.is_subclass(cls, channels_api.COMMUNICATOR) and init is None:
            self._add("classes", name, bases)
        elif names.is_subclass(cls, *channels_api.ROUTERS):
            if is_application:
                self._add("applications", name)
            if init is None and call is None:
                self._add("classes", name, bases)
        elif is_application:
            inner = self._inner(cls, init)
            if inner is not None:
                self._add("middleware", name, inner)
                # What calls the hooks of Channels 2 itself may have any of them.
                if bases and not (call is not None and call.module.mentions("_scope(")):
                    self._add("classes", name, bases)
            else:
                self._add("applications", name)
        elif name.endswith("Consumer"):
            self._add("classes", name, ())
        places = self._places(init, self.context.slots.taken_applications(cls)) if init is not None else ()
        if places and (is_application or names.is_subclass(cls, channels_api.COMMUNICATOR)):
            if name not in self.found["middleware"]:
                self._add("slots", name, places)

    def _is_called_at_once(self, cls: ClassObject, call: Optional[FunctionObject]) -> bool:
        """Whether the objects of a class are applications as Channels 3 calls them."""
        known = (*channels_api.ROUTERS, *channels_api.MIDDLEWARE)
        if call is not None:
            return takes_all(call.node, bound=True) and isinstance(call.node, ast.AsyncFunctionDef)
        return any(isinstance(base, Dotted) and base.name in known for base in self.context.names.ancestors(cls))

    def _inner(self, cls: ClassObject, init: Optional[FunctionObject]) -> Optional[str]:
        """The first parameter of middleware, where that takes the inner application."""
        inner = self.context.classes.inner_parameter(cls)
        if init is None or inner is not None:
            return inner
        first = next((arg.arg for arg in positional(init.node, bound=True)), None)
        is_middleware = self.context.names.is_subclass(cls, channels_api.BASE_MIDDLEWARE)
        taken = self.context.slots.taken_applications(cls)
        return first if first in taken or (is_middleware and first in ("inner", "app", "application")) else None

    def _read_function(self, name: str, function: FunctionObject) -> None:
        returned = self.context.names.returns(function)
        if not returned or isinstance(function.node, ast.AsyncFunctionDef):
            return
        made = [value.callee for value in returned if isinstance(value, Call)]
        taken = self.context.slots.taken_applications(function)
        if len(made) < len(returned):
            return
        if all(dotted_name(callee) in channels_api.ROUTE_FUNCTIONS for callee in made):
            if [*taken] == ["view"] and [arg.arg for arg in positional(function.node)][1:2] == ["view"]:
                self._add("routes", name)
        elif all(map(self.context.classes.is_consumer, made)):
            nearest = {self._nearest(callee) for callee in made}
            if len(nearest) == 1:
                self._add("makers", name, nearest.pop())
        elif all(map(self._gives_application, returned)):
            first = next((arg.arg for arg in positional(function.node)), None)
            if first in taken and taken[first] is SlotKind.MIDDLEWARE:
                self._add("middleware", name, first)
            else:
                self._add("applications", name)
                if taken:
                    self._add("slots", name, self._places(function, taken, bound=False))

    def _gives_application(self, value: Value) -> bool:
        if isinstance(value, Call) and isinstance(value.callee, ClassObject):
            return self._is_called_at_once(value.callee, self.context.classes.definition(value.callee, "__call__"))
        return self.context.classes.makes_application(value)

    def _nearest(self, cls: Value) -> str:
        """The nearest class that has a name in its module, or in Channels, from which a class descends."""
        for base in self.context.names.ancestors(cls):
            if isinstance(base, Dotted):
                return base.name
            if isinstance(base, ClassObject) and base.node in base.module.tree.body:
                return f"{self._name(Path(base.module.path))}.{base.node.name}"
        raise AssertionError(cls)

    @staticmethod
    def _places(
        function: FunctionObject, taken: Dict[str, SlotKind], bound: bool = True
    ) -> Tuple[Tuple[int, str, str], ...]:
        """Where a function takes applications; what calls them as Channels 2 did is left out."""
        names = [arg.arg for arg in positional(function.node, bound)]
        keywords = [arg.arg for arg in function.node.args.kwonlyargs]
        return tuple(
            (names.index(name) if name in names else -1, name, kind.name)
            for name, kind in sorted(taken.items())
            if name in (*names, *keywords) and kind is not SlotKind.TWO_CALLS
        )


def without_disagreement(packages: Sequence[Package]) -> List[Package]:
    """What is left of packages where names are left out on which they do not agree; those of which nothing is."""
    said: Dict[Tuple[str, str], Set[str]] = defaultdict(set)
    homes: Dict[str, Set[str]] = defaultdict(set)
    for package in packages:
        for field in FIELDS:
            for name, value in _entries(package, field):
                said[field, name].add(repr(value))
                homes[name].add(package.release)
    # A name that two releases have must stand in the same fields of both.
    fields = {name: [field for field in FIELDS if (field, name) in said] for name in homes}
    counts = Counter((field, name) for package in packages for field in FIELDS for name, _ in _entries(package, field))
    known = {
        name
        for name, releases in homes.items()
        if all(len(said[field, name]) == 1 and counts[field, name] == len(releases) for field in fields[name])
    }
    kept = [_only(package, known) for package in packages]
    return [package for package in kept if any(getattr(package, field) for field in FIELDS)]


def _only(package: Package, known: Set[str]) -> Package:
    """What a package has of these names."""
    left: Dict[str, Any] = {}
    for field in FIELDS:
        entries = [entry for entry in _entries(package, field) if entry[0] in known]
        is_mapping = isinstance(getattr(package, field), dict)
        left[field] = dict(entries) if is_mapping else tuple(name for name, _ in entries)
    return package._replace(**left)


def _entries(package: Package, field: str) -> List[Tuple[str, object]]:
    names = getattr(package, field)
    return [*names.items()] if isinstance(names, dict) else [(name, None) for name in names]


def rendered(packages: Sequence[Package]) -> str:
    """The data as Python: a name in each line."""
    lines = ["PACKAGES: Tuple[Package, ...] = ("]
    for package in packages:
        lines += ["    Package(", f"        {_text(package.requirement)},", f"        {_text(package.release)},"]
        for field in FIELDS:
            names = getattr(package, field)
            opening, closing = "{}" if isinstance(names, dict) else "()"
            lines += [f"        {field}={opening}"] if names else []
            for name, value in sorted(_entries(package, field)):
                lines += _entry(_text(name), _text(value) if value is not None else "")
            lines += [f"        {closing},"] if names else []
        lines += ["    ),"]
    return "\n".join([*lines, ")", ""])


def _entry(name: str, value: str) -> List[str]:
    """A line, or three where one is too long."""
    line = f"            {name}{': ' * bool(value)}{value},"
    if len(line) <= WIDTH:
        return [line]
    if value.endswith(",)"):
        return [f"            {name}: (", f"                {value[1:-1]}", "            ),"]
    return [f"            {name}:", f"                {value},"]


def _text(value: object) -> str:
    """A text, or a tuple, as this project writes it."""
    if isinstance(value, tuple):
        return f"({', '.join(map(_text, value))}{',' * (len(value) == 1)})"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, say what would change")
    parser.add_argument("--from", type=Path, dest="archives", help="a folder with archives, instead of pip")
    parser.add_argument("--data", type=Path, default=DATA, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        packages = without_disagreement(read(_archives(options.archives, Path(folder)), Path(folder)))
    before = options.data.read_text(encoding="utf-8")
    after = f"{before.partition(MARK)[0]}{MARK}\n{rendered(packages)}"
    name = options.data.name
    changes = difflib.unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="")
    print(*changes, sep="\n")
    if not options.check:
        options.data.write_text(after, encoding="utf-8")
    return int(options.check and before != after)


def _archives(given: Optional[Path], folder: Path) -> Iterator[Tuple[str, Path]]:
    """What is asked for, with the archive of each."""
    if given is not None:
        yield from ((path.name, path) for path in sorted(given.iterdir()))
        return
    for index, requirement in enumerate(REQUIREMENTS):
        yield requirement, download(requirement, folder / "archives" / str(index))


def read(archives: Iterable[Tuple[str, Path]], folder: Path) -> List[Package]:
    """What the releases in these archives offer, unpacked below a folder."""
    releases = [
        unpack(requirement, archive, folder / "releases" / str(index))
        for index, (requirement, archive) in enumerate(archives)
    ]
    folders = [release.folder for release in releases]
    return [Reader(release, folders).package() for release in releases]


if __name__ == "__main__":
    sys.exit(main())
