"""What this site asks of Sphinx: generated parts, and stable addresses.

The page of a rule is ``rules/<symbol>/``, though its text is ``rules/<symbol>/details.md``, as a code host shows it.
``rules/<code>/`` leads there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

from sphinx.application import Sphinx
from sphinx.builders.dirhtml import DirectoryHTMLBuilder

import generated
from channels3_lint import RULES

REDIRECT = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{code} {symbol}</title>
<link rel="canonical" href="../{symbol}/">
<meta http-equiv="refresh" content="0; url=../{symbol}/">
<p><a href="../{symbol}/">{code} {symbol}</a></p>
</html>
"""


class RulePagesBuilder(DirectoryHTMLBuilder):
    """A page of a folder that is called ``details`` is the page of the folder."""

    def get_target_uri(self, docname: str, typ: Optional[str] = None) -> str:
        return super().get_target_uri(_page_of(docname), typ)

    def get_output_path(self, page_name: str, /) -> Path:
        return super().get_output_path(_page_of(page_name))


def _page_of(docname: str) -> str:
    folder, _, name = docname.rpartition("/")
    return f"{folder}/index" if name == "details" else docname


def complete(app: Sphinx, docname: str, source: List[str]) -> None:
    """Put what is generated into the text of a page."""
    source[0] = generated.completed(docname, source[0])


def add_patterns(app: Sphinx, pagename: str, templatename: str, context: Dict[str, Any], doctree: object) -> None:
    """Let the search and the index of errors know an error, whatever the names in it."""
    if pagename in ("search", "errors"):
        known = [
            {
                "text": pattern.text,
                "words": pattern.words,
                "rules": [{"code": rule.code, "symbol": rule.symbol} for rule in pattern.rules],
            }
            for pattern in generated.patterns()
        ]
        app.add_js_file(None, body=f"const KNOWN_ERRORS = {json.dumps(known)};")
        app.add_js_file("errors.js")


def redirect(app: Sphinx, exception: Optional[Exception]) -> None:
    """Lead from the code of a rule to its page."""
    if exception is None and isinstance(app.builder, RulePagesBuilder):
        for rule in RULES:
            folder = Path(app.outdir, "rules", rule.code)
            folder.mkdir(exist_ok=True)
            (folder / "index.html").write_text(REDIRECT.format(code=rule.code, symbol=rule.symbol), encoding="utf-8")


def setup(app: Sphinx) -> Dict[str, bool]:
    app.add_builder(RulePagesBuilder, override=True)
    app.connect("source-read", complete)
    app.connect("html-page-context", add_patterns)
    app.connect("build-finished", redirect)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
