"""Which file an import leads to. Files are parsed, never imported."""

from __future__ import annotations

import ast
import os
import sys
import tokenize
import warnings
from collections import Counter, defaultdict
from functools import cached_property
from importlib.machinery import ModuleSpec, PathFinder
from typing import Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar

from channels3_lint import channels_api
from channels3_lint.semantics.syntax import FIELDS, FUNCTIONS, Function

#: A neighbouring file larger than this (bytes) is not read: no consumer is written in it by hand.
MAX_FILE_SIZE = 2_000_000

#: How much text the modules may have together (characters) whose trees are kept from one check to the next.
MAX_KEPT = 16_000

#: How far above a file the project's root is looked for.
MAX_ANCESTORS = 8

#: In a folder with more modules, or folders, than this, none is taken for a neighbour.
MAX_NEIGHBOURS = 50

#: What stands in the root folder of a project.
ROOT_MARKS = (".git", "pyproject.toml", "setup.cfg", "setup.py")

#: Folders of installed packages.
INSTALLED = frozenset({"dist-packages", "site-packages"})

#: The fields of nodes that hold lists of statements.
BLOCKS = frozenset({"body", "finalbody", "orelse"})

NodeT = TypeVar("NodeT", bound=ast.AST)


class Place(NamedTuple):
    """Where a statement stands: the block that holds it, and its position there, from 0."""

    block: List[ast.stmt]
    position: int


class File:
    """Where a source file lies. ``path`` is absolute; ``name`` is dotted, as far as packages reach."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.is_package = os.path.basename(path) == "__init__.py"
        self.directory = os.path.dirname(path)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.path}>"

    @cached_property
    def top(self) -> str:
        """The folder above the topmost package that holds this file."""
        top = self.directory
        while os.path.isfile(os.path.join(top, "__init__.py")):
            top = os.path.dirname(top)
        return top

    @cached_property
    def name(self) -> str:
        """The dotted name under which the file is imported from ``top``."""
        path = self.directory if self.is_package else os.path.splitext(self.path)[0]
        return os.path.relpath(path, self.top).replace(os.sep, ".")

    def absolute_name(self, name: str, level: int) -> str:
        """The absolute dotted name of what an import statement names in this file, as far as packages reach."""
        if level == 0:
            return name
        package = self.name.split(".")
        if self.is_package:
            package.append("")
        return ".".join([*package[: len(package) - level], *filter(None, [name])])


class Module(File):
    """One parsed source file."""

    def __init__(self, path: str, text: str, tree: ast.Module) -> None:
        super().__init__(path)
        self.text = text
        self.tree = tree
        self._mentioned: Dict[str, bool] = {}
        #: What each statement, and each function inside, binds; filled in by the scopes as they are asked.
        self.bound_names: Dict[ast.AST, FrozenSet[str]] = {}
        self.local_names: Dict[ast.AST, FrozenSet[str]] = {}
        #: Where in a block, known by its id, which name is bound.
        self.binding_places: Dict[int, Dict[str, List[int]]] = {}

    def mentions(self, *words: str) -> bool:
        """Whether one of these words stands anywhere in the text: cheap to ask before the tree is looked at."""
        for word in words:
            if word not in self._mentioned:
                self._mentioned[word] = word in self.text
            if self._mentioned[word]:
                return True
        return False

    @property
    def is_about_asgi(self) -> bool:
        """Whether there is a word that code around Channels has; what is only routed by Django has none."""
        return self.mentions(*channels_api.ASGI_WORDS)

    @cached_property
    def _index(self) -> Tuple[Dict[ast.AST, ast.AST], Dict[ast.AST, Place], Dict[Type[ast.AST], List[ast.AST]]]:
        parents: Dict[ast.AST, ast.AST] = {}
        places: Dict[ast.AST, Place] = {}
        nodes: Dict[Type[ast.AST], List[ast.AST]] = defaultdict(list)
        stack: List[ast.AST] = [self.tree]
        while stack:
            node = stack.pop()
            nodes[type(node)].append(node)
            for field in FIELDS[type(node)]:
                value = getattr(node, field, None)
                if value.__class__ is list:
                    held = list(filter(None, value))
                    if field in BLOCKS:
                        for index, child in enumerate(held):
                            places[child] = Place(value, index)
                    for child in held:
                        parents[child] = node
                    stack += held
                elif value is not None:
                    parents[value] = node
                    stack.append(value)
        return parents, places, nodes

    def drop_index(self) -> None:
        """Drop the index of the nodes, which is made again when it is asked for."""
        self.__dict__.pop("_index", None)

    def parent(self, node: ast.AST) -> Optional[ast.AST]:
        """The node that holds this one; None for the module itself."""
        return self._index[0].get(node)

    def place(self, statement: ast.AST) -> Optional[Place]:
        """The block and index of a statement; None for what is no statement."""
        return self._index[1].get(statement)

    def nodes(self, kind: Type[NodeT]) -> List[NodeT]:
        """All nodes of exactly this type, in no particular order."""
        return self._index[2].get(kind, [])  # type: ignore[return-value]

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around this one, innermost first."""
        parent = self.parent(node)
        while parent is not None:
            yield parent
            parent = self.parent(parent)

    def function_around(self, node: ast.AST) -> Optional[Function]:
        """The innermost function or lambda around a node; None at module level."""
        return next((parent for parent in self.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.Lambda))), None)

    def class_around(self, node: ast.AST) -> Optional[ast.ClassDef]:
        """The innermost class around a node, whatever functions are in between."""
        return next((parent for parent in self.ancestors(node) if isinstance(parent, ast.ClassDef)), None)


class Stamp(NamedTuple):
    """What changes when a file does."""

    changed: int
    size: int

    @classmethod
    def of(cls, path: str) -> Stamp:
        """The stamp of a file; raises OSError."""
        status = os.stat(path)
        return cls(status.st_mtime_ns, status.st_size)


class Kept(NamedTuple):
    """A module that is kept until its file changes."""

    stamp: Stamp
    module: Module


class Project:
    """The files of a project and of the packages installed beside the linter.

    ``source_roots`` are folders that absolute imports start from, besides those found by looking. Installed packages
    are found on ``import_path``: ``sys.path`` as it is now, unless a host has changed it meanwhile for its own ends.
    """

    def __init__(self, source_roots: Sequence[str] = (), import_path: Optional[Sequence[str]] = None) -> None:
        self._import_path = _without_standard(sys.path if import_path is None else import_path)
        self.source_roots = tuple(os.path.abspath(root) for root in source_roots)
        #: How often each file was parsed here: what hosts hand over, parsed, is not.
        self.parsed: Counter[str] = Counter()
        #: The modules that were asked for last, the latest at the end.
        self._modules: Dict[str, Kept] = {}
        self._roots: Dict[str, Tuple[str, ...]] = {}
        #: Where the first part of a dotted name leads from the folders that absolute imports start from.
        self._heads: Dict[Tuple[Tuple[str, ...], str], ModuleSpec] = {}

    def module_of(self, path: str, text: str, tree: Optional[ast.Module] = None) -> Module:
        """The module of a file that a host gives, with the tree where the host has parsed it.

        What was read before, for a file that leads there, is not parsed again. Raises as ``ast.parse`` does.
        """
        if tree is None:
            kept = self._modules.get(path)
            if kept is not None and kept.module.text == text:
                return kept.module
            self.parsed[path] += 1
            tree = parse(text)
        return Module(path, text, tree)

    def load(self, path: str) -> Optional[Module]:
        """The module in the file at this absolute path; None where it cannot be read or parsed."""
        try:
            stamp = Stamp.of(path)
        except OSError:
            return None
        kept = self._modules.get(path)
        known = kept.module if kept is not None else None
        if kept is None or kept.stamp != stamp:
            known = self._read_again(path, stamp.size, known)
        if known is not None:
            self._keep(stamp, known)
        return known

    def _keep(self, stamp: Stamp, module: Module) -> None:
        """Keep a module with those that were asked for last: a host's garbage collector goes over all their trees."""
        self._modules.pop(module.path, None)
        self._modules[module.path] = Kept(stamp, module)
        size = sum(len(kept.module.text) for kept in self._modules.values())
        for path, kept in list(self._modules.items()):
            if size > MAX_KEPT:
                size -= len(kept.module.text)
                del self._modules[path]

    def _read_again(self, path: str, size: int, known: Optional[Module]) -> Optional[Module]:
        text = _read(path) if size <= MAX_FILE_SIZE else None
        if text is None or (known is not None and known.text == text):
            return known if text is not None else None
        self.parsed[path] += 1
        tree = _parse(text)
        return Module(path, text, tree) if tree is not None else None

    def text_of(self, path: str) -> str:
        """The text of a file; empty where it cannot be read, or is larger than files written by hand."""
        try:
            return (_read(path) or "") if os.path.getsize(path) <= MAX_FILE_SIZE else ""
        except OSError:
            return ""

    def file_mentions(self, path: str, word: str) -> bool:
        """Whether a word, written in small letters, stands in a file, however it is written there."""
        return word in (_read(path) or "").lower()

    def mentions(self, path: str, name: str) -> bool:
        """Whether a name stands in the text of a file."""
        return name in self.text_of(path)

    def neighbours(self, module: File) -> List[str]:
        """The paths of the other modules in the folder of a module, sorted; in a folder with very many, none."""
        names = [name for name in listed(module.directory) if name.endswith(".py")]
        paths = [os.path.join(module.directory, name) for name in names if len(names) <= MAX_NEIGHBOURS]
        return [path for path in paths if path != module.path]

    def files_named(self, module: Module, names: Iterable[str]) -> Iterator[str]:
        """The paths of other files of these names beside a module, in the project's folders, and right below those."""
        folders: Dict[str, None] = dict.fromkeys([module.directory])
        for root in self.roots(module):
            folders[root] = None
            below = list(filter(os.path.isdir, (os.path.join(root, name) for name in listed(root))))
            folders.update(dict.fromkeys(below if len(below) <= MAX_NEIGHBOURS else ()))
        for folder in folders:
            for name in names:
                path = os.path.join(folder, name)
                if path != module.path and os.path.isfile(path):
                    yield path

    def find(self, importer: File, name: str, level: int = 0) -> Optional[str]:
        """The path of the file, or of the folder of a package without ``__init__.py``, that an import leads to.

        ``name`` and ``level`` are those of the import statement: ``from ..chat import x`` has "chat" and 2.
        """
        if level:
            folder = importer.directory
            for _ in range(level - 1):
                folder = os.path.dirname(folder)
            if not name:
                init = os.path.join(folder, "__init__.py")
                return init if os.path.isfile(init) else folder
            return find_below([folder], name)
        roots = self.roots(importer)
        head, _, rest = name.partition(".")
        spec = self._heads.get((roots, head)) or PathFinder.find_spec(head, [*roots, *self._import_path])
        if spec is not None:
            self._heads[roots, head] = spec
            return _found(spec, rest)
        # A stray __init__.py above the source folder makes all of it one package, from which nothing is imported.
        above = importer.directory
        while head in above.split(os.sep):
            above, folder = os.path.split(above)
            if folder == head:
                return find_below([above], name)
        return None

    def is_own(self, importer: File, name: str) -> bool:
        """Whether a dotted name leads into a module of the project, though a known package is called like its own.

        That may be a module of this name, or a package whose file mentions it. A program may be run from any folder
        above the importer.
        """
        parts = name.split(".")
        for folder in dict.fromkeys([*self.roots(importer), *_above(importer.directory)]):
            paths = [find_below([folder], ".".join(parts[:end])) for end in range(1, len(parts) + 1)]
            found = [path for path in paths if path is not None and path.endswith(".py") and not is_installed(path)]
            if found and (found != paths[:1] or self.file_mentions(found[0], parts[1].lower())):
                return True
        return False

    def roots(self, importer: File) -> Tuple[str, ...]:
        """The folders of the project that absolute imports of this module may start from, nearest first."""
        if importer.directory not in self._roots:
            self._roots[importer.directory] = self._find_roots(importer)
        return self._roots[importer.directory]

    def _find_roots(self, importer: File) -> Tuple[str, ...]:
        """The folder above the topmost package, that of ``manage.py`` and the project's own, with ``src`` and ``apps``.

        ``manage.py`` may stand inside a package, and above a folder that is none.
        """
        bases = [importer.top]
        folder = importer.directory
        for _ in range(MAX_ANCESTORS):
            is_root = any(os.path.exists(os.path.join(folder, mark)) for mark in ROOT_MARKS)
            if is_root or any(os.path.exists(os.path.join(folder, name)) for name in ("manage.py", "src")):
                bases.append(folder)
            if is_root:
                break
            folder = os.path.dirname(folder)
        found: Dict[str, None] = dict.fromkeys(self.source_roots)
        for base in bases:
            for root in (base, os.path.join(base, "src")):
                found[root] = None
                found[os.path.join(root, "apps")] = None
        return tuple(root for root in found if os.path.isdir(root))


def _above(folder: str) -> Iterator[str]:
    """A folder and those above it, up to that of the project."""
    for _ in range(MAX_ANCESTORS):
        yield folder
        if any(os.path.exists(os.path.join(folder, mark)) for mark in ROOT_MARKS):
            return
        folder = os.path.dirname(folder)


def find_below(folders: Sequence[str], name: str) -> Optional[str]:
    """The path that a dotted name leads to from these folders, one part after the other, or None."""
    head, _, rest = name.partition(".")
    return _found(PathFinder.find_spec(head, list(folders)), rest)


def _found(spec: Optional[ModuleSpec], rest: str) -> Optional[str]:
    """The path that a dotted name leads to, from what its first part is found to be."""
    # The finder is asked for one part at a time: for a dotted name it would look into sys.modules.
    for part in filter(None, rest.split(".")):
        spec = PathFinder.find_spec(part, list(spec.submodule_search_locations or ())) if spec is not None else None
    if spec is None:
        return None
    path = spec.origin if spec.has_location else next(iter(spec.submodule_search_locations or ()), None)
    return path if path is not None and (path.endswith(".py") or os.path.isdir(path)) else None


def is_installed(path: str) -> bool:
    """Whether a file belongs to an installed package, and not to a project."""
    return not INSTALLED.isdisjoint(path.split(os.sep))


def is_framework(path: str) -> bool:
    """Whether a file is of Channels itself, installed; some projects have their environment under version control."""
    parts = path.split(os.sep)
    return any(folder in INSTALLED and name in channels_api.FRAMEWORK for folder, name in zip(parts, parts[1:]))


def _without_standard(import_path: Sequence[str]) -> List[str]:
    """An import path without the standard library, whose modules are never Channels applications."""
    standard = os.path.dirname(os.__file__)
    return [entry for entry in import_path if entry and entry not in (standard, os.path.join(standard, "lib-dynload"))]


def listed(folder: str) -> List[str]:
    """The names of what is in a folder, sorted; none where it cannot be read."""
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _read(path: str) -> Optional[str]:
    try:
        with tokenize.open(path) as file:
            return file.read()
    except (OSError, SyntaxError, ValueError, LookupError):
        return None


def parse(text: str) -> ast.Module:
    """The tree of a text, without the parser's warnings: nobody asked for them here. Raises as ``ast.parse`` does."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _parse(text: str) -> Optional[ast.Module]:
    try:
        return parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
