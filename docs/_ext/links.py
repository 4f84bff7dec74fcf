"""``python docs/_ext/links.py build/docs``: whether every link within the built site leads somewhere.

Sphinx looks at the links that it makes. Here are also those that are written as HTML, every place within a page, and
the addresses that messages have.
"""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple
from urllib.parse import unquote, urljoin, urlsplit

from channels3_lint import RULES, SITE


class Document(HTMLParser):
    """The links of a page, and the places in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: List[str] = []
        self.places: Set[str] = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name == "id" and value:
                self.places.add(value)


def broken(site: Path) -> Iterator[str]:
    """The links that lead nowhere, each with the page it is on."""
    documents = {file: Document(file.read_text(encoding="utf-8")) for file in sorted(site.rglob("*.html"))}
    for file, document in documents.items():
        for link in document.links:
            if not _leads(urljoin(SITE + file.relative_to(site).as_posix(), link), site, documents):
                yield f"{file.relative_to(site)}: {link}"
    for rule in RULES:
        for address in (rule.url, rule.short_url):
            if not _leads(address, site, documents):
                yield f"{rule.symbol}: {address}"


def _leads(address: str, site: Path, documents: Dict[Path, Document]) -> bool:
    """Whether an address is another site's, or is there."""
    if not address.startswith(SITE):
        return True
    parts = urlsplit(address[len(SITE) :])
    file = site / unquote(parts.path)
    file = file / "index.html" if file.is_dir() else file
    return file.is_file() and (file not in documents or unquote(parts.fragment) in documents[file].places)


def main(site: str) -> int:
    """Print what leads nowhere, and give the exit code."""
    found = list(broken(Path(site)))
    print("\n".join(found) if found else "Every link leads somewhere.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
