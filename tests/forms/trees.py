"""Fills the forms into the rows.

What a form or a row says is Python with a few words that begin with ``$``:

- ``$value``: what is written there: ``ChatConsumer`` by mistake, ``ChatConsumer.as_asgi()`` in the twin.
- ``$object``: the part that both have, ``ChatConsumer``; ``$apply{name}`` makes the value of it, or of what is like it.
- ``$dotted``, ``$module``, ``$name``: where it can be imported from.
- ``$[bad$|good$]``: what differs beyond that.
- any other: a hole of the row, and what the row says to stand there; ``$body{name}`` says it of a name.

A line that may be reported ends with ``#!``; lines with ``$value``, ``$object``, ``$apply``
or the ``$slot`` of a row need not say so.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Optional, Set, Tuple

COLUMNS = Path(__file__).parent / "columns"

VARIANTS = ("bad", "good")

#: A line that may be reported.
MARK = "#!"

#: Words that are given something: ``$apply{name}``.
GIVEN = ("apply", "body", "named")

#: What is reported where it stands.
MARKED = ("value", "object", "slot", "apply")


class Form(NamedTuple):
    """A way of writing: the files that it needs, the first of them without a name, and what then stands in the hole."""

    group: str
    name: str
    kind: str
    weight: int
    flags: FrozenSet[str]
    files: Mapping[str, str]
    expression: str

    @property
    def title(self) -> str:
        """The name of the form, with that of its group."""
        return f"{self.group}/{self.name}"

    @property
    def unknowable(self) -> str:
        """Why reading cannot tell what is wrong here, where it cannot."""
        match = re.search(r"^# why: (.*)$", "\n".join(self.files.values()), re.MULTILINE)
        return match[1] if match else ""


class Row(NamedTuple):
    """A mistake, in the code around it.

    ``object`` is a dotted name; ``bad`` and ``good`` make the value of it, which stands for ``%s``. ``holes`` says, for
    each group of forms, which hole of the files they fill; ``default`` what stands in a hole otherwise.
    """

    code: str
    name: str
    check: str
    files: Mapping[str, str]
    holes: Mapping[str, str]
    object: str = ""
    bad: str = "%s"
    good: str = "%s"
    default: Mapping[str, str] = {}
    needs: Tuple[str, ...] = ()
    #: What the twin has in place of the object.
    good_object: str = ""
    #: Whether the forms are filled with the object, and what comes of them is made the value.
    is_applied: bool = False
    #: What a form must have.
    only: Mapping[str, str] = {}
    #: The release on which the mistake fails.
    release: str = "3"
    #: The version of Channels that the linter is told.
    version: str = "3.0"
    #: Whether the mistake is the name itself, wherever it is imported.
    is_name: bool = False
    #: How often people must write a form for it to be tried here: what differs little from another row is tried less.
    least: int = 2
    #: What may be reported beside it.
    also: Tuple[str, ...] = ()


class Tree(NamedTuple):
    """A cell, or its twin, as files, and the lines that may be reported."""

    files: Mapping[str, str]
    lines: FrozenSet[Tuple[str, int]]


class Cell(NamedTuple):
    """A form in a row."""

    row: Row
    form: Form

    @property
    def name(self) -> str:
        return f"{self.row.name} {self.form.title}"

    def tree(self, variant: str) -> Tree:
        """The cell itself, which is ``bad``, or its ``good`` twin."""
        return _Filling(self.row, self.form, variant).tree()


def forms() -> List[Form]:
    """All forms, in the order in which they are written."""
    return [form for file in sorted(COLUMNS.glob("*.txt")) for form in _parsed(file)]


def _parsed(file: Path) -> Iterator[Form]:
    kind = ""
    for part in re.split(r"^(?=\[|## )", file.read_text(encoding="utf-8"), flags=re.MULTILINE):
        head, _, body = part.partition("\n")
        if head.startswith("## "):
            kind = head[3:].strip()
        elif head.startswith("["):
            name, _, rest = head[1:].partition("]")
            weight, *flags = rest.split()
            body, _, expression = body.partition("\n=> ") if "\n=> " in body else ("", "", body.partition("=> ")[2])
            texts = re.split(r"^@ (\S+)\n", body, flags=re.MULTILINE)
            others = {path: text.strip("\n") for path, text in zip(texts[1::2], texts[2::2])}
            files = {"": texts[0].strip("\n"), **others}
            yield Form(file.stem, name, kind, int(weight), frozenset(flags), files, expression.strip("\n"))


def cells(rows: List[Row]) -> List[Cell]:
    """Every form in every row that has a hole for it."""
    known = forms()
    return [Cell(row, form) for row in rows for form in known if form.group in row.holes and _fits(row, form)]


def _fits(row: Row, form: Form) -> bool:
    wanted = row.only.get(form.group)
    if form.weight < row.least:
        return False
    if f"not-{row.name}" in form.flags or (row.name.startswith("module-") and "$value" in str(form.files)):
        return False
    if "guarded" in form.flags and row.is_name:
        # Where it is gone, it is not missed.
        return False
    if "decorated" in form.flags and row.default.get("cls") == "TokenMiddleware":
        # What is decorated so is no coroutine function any more, which is a mistake of its own.
        return False
    if "own-names" in form.flags and "named" not in row.default:
        return False
    if "explicit" in form.flags and "called" not in row.default:
        return False
    if row.is_applied and "application" in form.flags:
        # It has another application beside the value, of which nothing can be made.
        return False
    only = {flag[5:] for flag in form.flags if flag.startswith("only-")}
    return (wanted is None or wanted in form.flags) and (not only or row.name in only)


class _Filling:
    """One variant of one cell, as it is put together."""

    def __init__(self, row: Row, form: Form, variant: str) -> None:
        self.row, self.form, self.variant = row, form, variant
        self.dotted = (row.good_object if variant == "good" else "") or row.object
        self.module, _, self.name = self.dotted.rpartition(".")
        hole = row.holes[form.group]
        uses_apply = "$apply" in form.expression or any("$apply" in text for text in form.files.values())
        expression = form.expression
        if row.is_applied and not uses_apply and hole == "slot":
            expression = f"$apply{{{expression}}}"
        self.filler = self.name if row.is_applied else self._made(self.name)
        self.holes: Dict[str, str] = {**row.default, hole: expression, "before": form.files[""]}
        if "explicit" in form.flags:
            # A function outside of the class that it becomes a method of.
            self.holes.update(called="greeting_method", super=f"super({row.default['cls']}, self)")
        if form.group in ("calls", "kept"):
            self.holes["cls"] = "TokenMiddleware" if "class $cls" in expression else "token_middleware"

    def tree(self) -> Tree:
        files = {**self.row.files, **{path: text for path, text in self.form.files.items() if path}}
        written: Dict[str, str] = {}
        lines: Set[Tuple[str, int]] = set()
        for path, text in files.items():
            path = self._filled(path)[0]
            filled, imports = self._filled(text)
            if not path.endswith(".py"):
                written[path] = filled
                continue
            text = _with_imports(filled, imports - {self._own(path)})
            if self.row.is_name:
                own = f"from {self.module} import {self.name}"
                text = text.replace(f"{own}\n", f"{own}  {MARK}\n")
            for number, line in enumerate(text.split("\n"), 1):
                if MARK in line:
                    lines.add((path, number))
            written[path] = re.sub(rf" *{MARK}(?= |$)", "", text, flags=re.MULTILINE)
        return Tree(written, frozenset(lines))

    def _own(self, path: str) -> str:
        return f"from {path[:-3].replace('/', '.')} import {self.name}"

    def _made(self, text: str) -> str:
        template = self.row.bad if self.variant == "bad" else self.row.good
        return template.replace("%s", text)

    def _filled(self, text: str) -> Tuple[str, Set[str]]:
        """A text with all its holes filled, and what it must import for that."""
        text = re.sub(r"\$\[(.*?)\$\|(.*?)\$\]", lambda m: m[1 + VARIANTS.index(self.variant)], text, flags=re.DOTALL)
        imports: Set[str] = set()
        while True:
            match = re.search(r"\$(\w+)(\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})?", text)
            if match is None:
                break
            word, start, end = match[1], match.start(), match.end()
            if word not in GIVEN:
                end = match.end(1)
            filled = self._word(word, match[3] or "", imports)
            filled = re.sub(
                r"\$\[(.*?)\$\|(.*?)\$\]", lambda m: m[1 + VARIANTS.index(self.variant)], filled, flags=re.DOTALL
            )
            begin = text.rfind("\n", 0, start) + 1
            indent = re.match(r" *", text[begin:])[0]  # type: ignore[index]
            filled = filled.replace("\n", f"\n{indent}")
            before, after = text[:start], text[end:]
            is_marked = word in MARKED or filled.endswith(MARK)
            filled = filled[: -len(MARK)].rstrip() if filled.endswith(MARK) else filled
            if is_marked:
                line, newline, rest = after.partition("\n")
                after = (line if MARK in line else f"{line}  {MARK}") + newline + rest
            text = before + filled + after
        text = "\n".join(line.rstrip() for line in text.split("\n"))
        return text, imports

    def _word(self, word: str, given: str, imports: Set[str]) -> str:
        if word in ("value", "object"):
            written = self.name if word == "object" else self.filler
            if re.search(rf"\b{self.name}\b", written) and self.module:
                imports.add(f"from {self.module} import {self.name}")
            imports.update(self._needed(written))
            return written
        if word == "apply":
            written = self._made(given)
            imports.update(self._needed(written))
            return written
        if word in ("dotted", "module", "name"):
            return str(getattr(self, word))
        if word in GIVEN:
            return self.holes[word].replace("%s", given)
        if word not in self.holes:
            raise KeyError(f"{self.row.name}, {self.form.name}: there is no hole ${word}")
        return self.holes[word]

    def _needed(self, text: str) -> Set[str]:
        return {line for line in self.row.needs if re.search(rf"\b{line.split()[-1]}\b", text)}


#: Statements at the top of a file that bring something in.
IMPORT = re.compile(r"^(?:import|from) [^(\n]+$", re.MULTILINE)


def _with_imports(text: str, more: Set[str]) -> str:
    """A file with its imports on top, in order; what says ``# as it stands`` keeps them where they are."""
    if "# as it stands\n" in text:
        return "\n".join([*sorted(more), text.replace("# as it stands\n", "")]).strip("\n") + "\n"
    found = {line: None for line in [*(match[0].strip() for match in IMPORT.finditer(text)), *sorted(more)]}
    body = IMPORT.sub("", text)
    body = re.sub(r"\n{4,}", "\n\n\n", body).strip("\n")
    imports = sorted(found, key=lambda line: (not _is_standard(line), line.split()[1].startswith("."), line.split()[1]))
    return ("\n".join(imports) + ("\n\n\n" if imports and body else "") + body).strip("\n") + "\n"


#: The modules of Python that the forms import.
STANDARD = {
    "abc", "asyncio", "collections", "contextlib", "dataclasses", "enum", "functools", "importlib", "itertools",
    "logging", "operator", "os", "pathlib", "sys", "types", "typing", "unittest",
}  # fmt: skip


def _is_standard(line: str) -> bool:
    return line.split()[1].partition(".")[0] in STANDARD


def written(tree: Tree, folder: Path) -> List[Path]:
    """The files of a tree, written into a folder."""
    made = []
    for path, text in tree.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        made.append(file)
    return made


def chosen(known: List[Cell], row: Optional[str] = None, form: Optional[str] = None) -> List[Cell]:
    """The cells of a row, or of a form, by their names."""
    return [
        cell
        for cell in known
        if row in (None, cell.row.name, cell.row.code)
        and form in (None, cell.form.name, cell.form.group, cell.form.title)
    ]
