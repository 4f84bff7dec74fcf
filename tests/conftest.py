"""What every test shares."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True, scope="session")
def pylint_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep pylint's own files out of the home folder."""
    patch = pytest.MonkeyPatch()
    patch.setenv("PYLINTHOME", str(tmp_path_factory.mktemp("pylint")))
