"""Whether a file, or an expression in it, can have anything to do with ASGI: told before anything is parsed for it.

Most files that mention a word of Channels are about something else, and so is all that they lead to. What cannot be
told counts as leading to ASGI, and is left to those who read the code.
"""

from __future__ import annotations

import ast
import os
from typing import Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.outlines import (
    ANY,
    NOTHING,
    Chain,
    Imported,
    Outline,
    first_of,
    has_asgi_shape,
    names_class,
)
from channels3_lint.semantics.project import File, Project
from channels3_lint.semantics.syntax import dotted_names

#: What is written where lower case may stand for an application: where there are routes, or something is served.
ROUTED = ("urls", "url(", "application")


class Question(NamedTuple):
    """Whether a name that a text binds, or what is read of it, leads to ASGI.

    What another file imports from it is surely bound (``is_bound``), if not by a line that begins so.
    """

    outline: Outline
    chain: Chain
    is_bound: bool = False


class Relevance:
    """Which files and names of a project lead to ASGI, for as long as the files stay as they are.

    ``consumer_classes`` are the dotted names of further consumers, which the user has set.
    """

    def __init__(self, project: Project, consumer_classes: Sequence[str] = ()) -> None:
        self._project = project
        self._consumers = tuple(f"{name}." for name in consumer_classes)
        self._outlines: Dict[str, Outline] = {}
        self._paths: Dict[Tuple[Tuple[str, ...], str, int], Optional[str]] = {}

    def of_file(self, outline: Outline) -> bool:
        """Whether a file may have code about ASGI, or a name that leads there."""
        if has_asgi_shape(outline.text):
            return True
        used = outline.uses([name for name in outline.imports if any(map(self._may_lead, outline.imports_of(name)))])
        if any(_is_known(imported, chain) for chain in used for imported in outline.imports_of(first_of(chain))):
            return True
        is_routed = any(word in outline.text for word in ROUTED)
        return self._leads(
            question for chain in used if is_routed or names_class(chain) for question in self._imported(outline, chain)
        )

    def _may_lead(self, imported: Imported) -> bool:
        """Whether what is imported may have to do with ASGI: most is from packages that are known to have nothing."""
        package = imported.module.partition(".")[0] or imported.name
        is_other = imported.level == 0 and package in channels_api.OTHER_PACKAGES
        is_other = is_other and not channels_api.may_have_applications(f"{imported.module}.{imported.name}")
        return not is_other or any(name.startswith(f"{package}.") for name in self._consumers)

    def of_expression(self, outline: Outline, node: ast.expr, with_parameters: bool = False) -> bool:
        """Whether a name that stands in an expression, in the file of an outline, leads to ASGI.

        ``with_parameters`` says whether the parameters of a function do: of these nothing is known here.
        """
        return self._leads(
            Question(outline, chain, is_bound=with_parameters)
            for chain in map(_of_self, dotted_names(node))
            if chain == "cls" or (first_of(chain) not in NOTHING and not chain.endswith(".as_view("))
        )

    def _leads(self, questions: Iterable[Optional[Question]]) -> bool:
        return any(question is None or self._leads_anywhere(question) for question in questions)

    def _leads_anywhere(self, start: Question) -> bool:
        seen: Set[Question] = set()
        pending: List[Optional[Question]] = [start]
        while pending:
            question = pending.pop()
            if question is None or question.chain in question.outline.leading[question.is_bound]:
                start.outline.leading[start.is_bound].add(start.chain)
                return True
            if question not in seen and question.chain not in question.outline.nowhere[question.is_bound]:
                seen.add(question)
                pending += self._following(*question)
        for outline, chain, is_bound in seen:
            outline.nowhere[is_bound].add(chain)
        return False

    def _following(self, outline: Outline, chain: Chain, is_bound: bool) -> Iterator[Optional[Question]]:
        """What is asked next; None is what leads to ASGI, or cannot be told."""
        name, *rest = chain.rstrip("(").split(".")
        is_called = chain.endswith("(")
        lines = outline.bindings(name)
        if is_bound and not lines and not outline.imports_any(name):
            yield None
        for line in lines:
            if has_asgi_shape(outline.block(line)):
                yield None
            for source in outline.sources(line, is_called or bool(rest)):
                yield Question(outline, source)
        for definition in outline.definitions() if name == ANY else ():
            yield Question(outline, definition)
        if len(rest) == 1:
            # What is read of a class, or of an object of it, may be bound in the class.
            yield Question(outline, rest[0] + "(" * is_called)
        yield from self._imported(outline, chain)

    def _imported(self, outline: Outline, chain: Chain) -> Iterator[Optional[Question]]:
        """Where the imports lead that may bind the first name of a chain."""
        for imported in outline.imports_of(first_of(chain)):
            parts = imported.parts(chain.rstrip("(").split("."))
            if _is_known(imported, chain) or self._is_consumer(outline.file, imported.level, parts):
                yield None
            elif imported.level or parts[0] not in channels_api.KNOWN_PACKAGES:
                yield from self._read(outline.file, imported, parts, chain.endswith("("))

    def _is_consumer(self, file: File, level: int, parts: Sequence[str]) -> bool:
        return bool(self._consumers) and f"{file.absolute_name('.'.join(parts), level)}.".startswith(self._consumers)

    def _read(
        self, file: File, imported: Imported, parts: List[str], is_called: bool
    ) -> Iterator[Optional[Question]]:
        """What is asked of the modules that the first parts of a dotted name lead to, the innermost first."""
        for index, (other, rest) in enumerate(self._modules(file, imported, parts)):
            if not rest:
                yield Question(other, ANY)
            elif rest[0] in other.text or ANY in other.imports:
                is_bound = index == 0 and imported.name != ANY
                yield Question(other, ".".join(rest) + "(" * is_called, is_bound)

    def _modules(self, file: File, imported: Imported, parts: List[str]) -> List[Tuple[Outline, List[str]]]:
        """The modules that the first parts of a dotted name lead to, the innermost first, each with the other parts."""
        found: List[Tuple[Outline, List[str]]] = []
        first = imported.module.count(".") + 1 if imported.module else 0
        for count in range(first, len(parts) + 1):
            path = self._find(file, ".".join(parts[:count]), imported.level)
            if path is None:
                break
            if path.endswith(".py"):
                outline = self._outline_of(path)
                found.append((outline, parts[count:]))
                if not outline.file.is_package:
                    break
        return found[::-1]

    def _find(self, file: File, name: str, level: int) -> Optional[str]:
        # An absolute import leads to the same file from every folder that has the same roots, but for its own names.
        is_own = bool(level) or name.partition(".")[0] in file.directory.split(os.sep)
        key = ((file.directory,) if is_own else self._project.roots(file), name, level)
        if key not in self._paths:
            self._paths[key] = self._project.find(file, name, level)
        return self._paths[key]

    def _outline_of(self, path: str) -> Outline:
        if path not in self._outlines:
            self._outlines[path] = Outline(File(path), self._project.text_of(path))
        return self._outlines[path]


def _of_self(chain: Chain) -> Chain:
    """What is read of ``self`` may be bound in the class, and may be a property."""
    first, _, rest = chain.partition(".")
    return f"{rest.rstrip('(')}(" if first == "self" and rest else chain


def _is_known(imported: Imported, chain: Chain) -> bool:
    """Whether what is imported is one of the names that applications are made of."""
    return imported.level == 0 and channels_api.may_have_applications(
        ".".join(imported.parts(chain.rstrip("(").split(".")))
    )
