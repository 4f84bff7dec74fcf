"""What a text binds, found by how its lines begin: nothing is parsed for it.

An outline may bind more than the code does, and lead to more. It is kept while others ask, so it holds texts alone,
which a garbage collector need not go over.
"""

from __future__ import annotations

import builtins
import keyword
import re
from functools import cached_property
from typing import Dict, Iterable, Iterator, List, NamedTuple, Sequence, Set, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.project import File
from channels3_lint.semantics.syntax import is_class_name

#: A name with the attributes that are read of it, and "(" where that is called: "views.Chat", "views.make(".
Chain = str

CHAIN = re.compile(r"[^\W\d][\w.]*\(?")

#: An import at the beginning of a line, or behind what ends with a colon or a semicolon.
IMPORT = re.compile(
    r"(?:[^\n#'\"]*?[:;])??[ \t]*(?:from[ \t]*(?P<source>[.\w]+)[ \t]+)?import\b[ \t]*"
    r"(?P<names>\([^)]*\)|(?:[^\n\\;]|\\\n)*)"
)

#: What binds names other than by an import: a definition, a loop, an assignment. A word ends where no letter follows:
#: said at once, that is not tried for each of its letters.
BINDING = re.compile(
    r"(?P<indent>[ \t]*)(?:"
    r"(?=[acdf])(?:(?:async[ \t]+)?def[ \t]+(?P<function>\w+)|class[ \t]+(?P<class>\w+)"
    r"|(?:async[ \t]+)?for\b(?P<loop>[\w., \t()]+?)[ \t)]in\b)"
    r"|(?P<targets>[\w.]+(?![\w.])(?:[ \t]*,[ \t]*[\w.]+)*)[ \t]*(?::[^=\n]*)?[+|]?=(?!=))"
)

#: Where names are bound: at the beginning of a line, behind a colon or a semicolon, and where a walrus stands.
LINE = re.compile(rf"\n{BINDING.pattern}")
BEHIND_COLON = re.compile(rf":(?=[ \t]*\w+[ \t]*=(?!=)){BINDING.pattern}")
BEHIND_SEMICOLON = re.compile(rf";{BINDING.pattern}")
WALRUS = re.compile(r"(?P<indent>)\b(?P<targets>\w+)[ \t]*:=")

#: A loop in a comprehension, behind what it makes.
COMPREHENSION = re.compile(r"(?<=[\w\])}\"'])(?P<indent>[ \t]+)for\b(?P<loop>[\w., \t()]+?)[ \t)]in\b")

DEFINITION = re.compile(r"^(?:class|(?:async[ \t]+)?def)[ \t]+(\w+)", re.MULTILINE)
COMMENT = re.compile(r"#[^\n]*")
RETURN = re.compile(r"\b(?:return|yield)\b")
BRACKETS = re.compile(r"[()\[\]{}\n]")
NAME = re.compile(r"\w+")

#: Names that lead nowhere.
NOTHING = frozenset({*keyword.kwlist, *dir(builtins), "self", "cls"})

#: What stands before a parameter; and before that, or the first argument of a call.
PARAMETER = re.compile(r"(?:\bdef\s+\w+\s*\(|\blambda\b)[^()]*$")
PARAMETER_OR_ARGUMENT = re.compile(rf"{PARAMETER.pattern}|[\w\])]\(\s*(?:\w+\.)*\w*$")

#: How long the parameters of a function may be (characters).
MAX_PARAMETERS = 500

#: All names of a module.
ANY = "*"


class Imported(NamedTuple):
    """What a name is imported from: ``from ..chat import x`` is "chat", 2 and "x"; ``import chat`` has no ``name``."""

    module: str
    level: int
    name: str

    def parts(self, chain: Sequence[str]) -> List[str]:
        """The parts of a chain that begins with the imported name, from the module on."""
        module = self.module.split(".") if self.module else []
        if self.name == ANY:
            return [*module, *chain]
        return [*module, *([self.name] if self.name else []), *chain[1:]]


class Outline:
    """What the lines of a text bind."""

    def __init__(self, file: File, text: str) -> None:
        self.file = file
        # An editor may hand over a buffer with the line ends of another system.
        self.text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        #: What is known to lead to ASGI, and to lead nowhere: of what the text has, and of what others take from it.
        self.leading: Tuple[Set[Chain], Set[Chain]] = set(), set()
        self.nowhere: Tuple[Set[Chain], Set[Chain]] = set(), set()

    @cached_property
    def imports(self) -> Dict[str, str]:
        """What each name may be imported from, one after the other: "..chat:x other:y"; "*" is what any name may."""
        found: Dict[str, str] = {}
        for line in self._import_lines():
            source = line["source"]
            for name, alias in _aliases(line["names"]):
                if source:
                    alias, imported = alias or name, f"{source}:{name}"
                else:
                    name = name if alias else name.partition(".")[0]
                    alias, imported = alias or name, f"{name}:"
                found[alias] = f"{found[alias]} {imported}" if alias in found else imported
        return found

    def imports_any(self, name: str) -> bool:
        """Whether an import may bind a name."""
        return name in self.imports or ANY in self.imports

    def imports_of(self, name: str) -> List[Imported]:
        """The imports that may bind a name."""
        if not self.imports_any(name):
            return []
        return [
            Imported(source.lstrip("."), len(source) - len(source.lstrip(".")), member)
            for found in (self.imports.get(name), self.imports.get(ANY))
            if found is not None
            for source, _, member in (imported.partition(":") for imported in found.split())
        ]

    def uses(self, names: Iterable[str]) -> Set[Chain]:
        """What the code reads of names that are imported."""
        code: List[str] = []
        end = 0
        for line in self._import_lines():
            code.append(self.text[end : line.start()])
            end = line.end()
        rest = "".join([*code, self.text[end:]])
        return chains(rest) if ANY in names else set().union(*(_chains_of(name, rest) for name in names))

    def definitions(self) -> List[str]:
        """The names of the functions and classes of the module."""
        return DEFINITION.findall(self.text)

    def bindings(self, name: str) -> List["re.Match[str]"]:
        """The lines that bind a name, but for the imports."""
        if name not in self.text:
            return []
        found = (BINDING.match(self.text, int(place)) for place in self._places.get(name, "").split())
        return [line for line in found if line is not None]

    def sources(self, line: "re.Match[str]", is_called: bool) -> Set[Chain]:
        """What a line binds a name to: the bases of a class, a value, what a function that is called returns."""
        if line["class"]:
            return chains(self.text[line.end() : self.text.find(":", line.end())])
        if not line["function"]:
            return _leading(_statement(self.text, line.end()))
        block = self.block(line) if is_called else ""
        returned = (_leading(_statement(block, found.end())) for found in RETURN.finditer(block))
        return set().union(*returned)

    def block(self, line: "re.Match[str]") -> str:
        """The text of a function or class: what is indented further than its first line; else the statement."""
        if not line["function"] and not line["class"]:
            return _statement(self.text, line.end())
        end = re.compile(rf"^[ \t]{{0,{len(line['indent'])}}}[^\s#)\]}}]", re.MULTILINE).search(self.text, line.end())
        return self.text[line.start() : end.start() if end else len(self.text)]

    @cached_property
    def _places(self) -> Dict[str, str]:
        """Where each name is bound, one place after the other: "0 120"."""
        found: Dict[str, str] = {}
        for line in self._binding_lines():
            place = str(line.start("indent"))
            for name in NAME.findall(line[str(line.lastgroup)]):
                found[name] = f"{found[name]} {place}" if name in found else place
        return found

    def _binding_lines(self) -> Iterator["re.Match[str]"]:
        first = BINDING.match(self.text)
        if first is not None:
            yield first
        yield from LINE.finditer(self.text)
        yield from BEHIND_COLON.finditer(self.text)
        if " for " in self.text:
            yield from COMPREHENSION.finditer(self.text)
        if ";" in self.text:
            yield from BEHIND_SEMICOLON.finditer(self.text)
        if ":=" in self.text:
            yield from WALRUS.finditer(self.text)

    def _import_lines(self) -> Iterator["re.Match[str]"]:
        end = 0
        start = self.text.find("import")
        while start >= 0:
            line = IMPORT.match(self.text, max(end, self.text.rfind("\n", 0, start) + 1))
            if line is not None and line.end() > start:
                yield line
                end = line.end()
            start = self.text.find("import", max(start + 1, end))


def chains(text: str) -> Set[Chain]:
    """The chains in a text."""
    return {
        chain.rstrip(".")
        for chain in map(of_self, set(CHAIN.findall(text)))
        if first_of(chain) not in NOTHING and not chain.endswith(".as_view(")
    }


def _chains_of(name: str, text: str) -> Iterator[Chain]:
    """The chains in a text that begin with a name."""
    start = text.find(name)
    while start >= 0:
        before = text[start - 1 : start]
        chain = None if before and (before.isalnum() or before in "_.") else CHAIN.match(text, start)
        if chain is not None and first_of(chain[0]) == name and not chain[0].endswith(".as_view("):
            yield chain[0].rstrip(".")
        start = text.find(name, start + len(name))


def of_self(chain: Chain) -> Chain:
    """What is read of ``self``: it may be bound in the class."""
    return chain[len("self.") :] if chain.startswith("self.") else chain


def first_of(chain: Chain) -> str:
    """The name that a chain begins with."""
    return chain.partition(".")[0].rstrip("(")


def names_class(chain: Chain) -> bool:
    """Whether a part of a chain is called as classes are."""
    return any(map(is_class_name, chain.split(".")))


def has_asgi_shape(text: str) -> bool:
    """Whether a text has code that takes, or passes on, what ASGI applications are called with, or that makes one."""
    if any(word in text for word in channels_api.ASGI_MAKERS):
        return True
    return any(
        _is_passed(text, found)
        for word, pattern in (("scope", channels_api.SCOPE_HANDED), ("receive", channels_api.RECEIVE_HANDED))
        if word in text
        for found in pattern.finditer(text)
    )


def _is_passed(text: str, name: "re.Match[str]") -> bool:
    """Whether a name is a parameter, or the first argument of a call; not that which an argument is given by."""
    pattern = PARAMETER if name[0].endswith("=") else PARAMETER_OR_ARGUMENT
    return pattern.search(text, max(0, name.start() - MAX_PARAMETERS), name.start()) is not None


def _aliases(names: str) -> Iterator[Tuple[str, str]]:
    """The names of an import statement, each with the one that it is given, or an empty one."""
    if "#" in names or "\\" in names:
        names = COMMENT.sub("", names).replace("\\\n", " ")
    for part in names.strip("() \t\n").split(","):
        words = part.split()
        # A text may have a line that only looks like an import: "import ..."
        if words and (words[0] == ANY or words[0].partition(".")[0].isidentifier()):
            yield words[0], words[2] if len(words) == 3 else ""


def _leading(text: str) -> Set[Chain]:
    """What a value may stand for: what it begins with, and the classes that are named in it."""
    first = CHAIN.search(text)
    found = {chain for chain in chains(text) if names_class(chain)}
    return found | chains(first[0]) if first is not None else found


def _statement(text: str, start: int) -> str:
    """The text from a place to the end of its statement: of the first line on whose end all brackets are closed."""
    depth = 0
    for found in BRACKETS.finditer(text, start):
        if found[0] != "\n":
            depth += 1 if found[0] in "([{" else -1
        elif depth <= 0 and text[found.start() - 1] != "\\":
            return text[start : found.start()]
    return text[start:]
