"""What fixes would change, as a patch."""

from __future__ import annotations

import difflib
import os
import re
from typing import Iterator, TextIO

from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.terminal import Terminal

#: Lines as a patch counts them.
LINE = re.compile(rb"[^\n]*\n|[^\n]+")

STYLES = {"+": "green", "-": "red", "@": "cyan"}


def show_diff(checked: Checked, stream: TextIO) -> None:
    """Write the patch of one file: byte for byte, whatever its encoding, unless it is shown in colour."""
    lines = list(_patch(checked))
    terminal = Terminal(stream)
    if terminal.is_coloured:
        for line in lines:
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            terminal.line((text, "bold" if text.startswith(("--- ", "+++ ")) else STYLES.get(text[:1], "")))
    else:
        stream.flush()
        stream.buffer.write(b"".join(lines))


def _patch(checked: Checked) -> Iterator[bytes]:
    path = checked.path.replace(os.sep, "/").encode("utf-8", "surrogateescape")
    before, after = (LINE.findall(data or b"") for data in (checked.before, checked.after))
    for line in difflib.diff_bytes(difflib.unified_diff, before, after, path, path):
        yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"
