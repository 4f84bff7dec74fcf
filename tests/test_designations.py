"""Where ASGI_APPLICATION leads, in files that no case can have: they do not parse."""

from __future__ import annotations

from pathlib import Path
from typing import List

from channels3_lint import Linter


def told(folder: Path, entry: str) -> List[str]:
    """What is said to settings that name the application of ``mysite.asgi``, a module with this text."""
    package = folder / "mysite"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "asgi.py").write_text(entry)
    text = 'ASGI_APPLICATION = "mysite.asgi.application"\n'
    return [finding.rule.code for finding in Linter().check(str(package / "settings.py"), text)]


def test_a_module_that_parses_and_has_no_such_name(tmp_path: Path) -> None:
    assert told(tmp_path, "router = None\n") == ["CHN112"]


def test_a_template_may_have_any_name(tmp_path: Path) -> None:
    assert told(tmp_path, "{% if cookiecutter.use_channels %}\nrouter = None\n{% endif %}\n") == []
