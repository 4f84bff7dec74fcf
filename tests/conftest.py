"""What every test shares."""

from __future__ import annotations

import io
import sys
from typing import Callable

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Before Python 3.10 there is no ``match``, and what reads it cannot run: no coverage is demanded there."""
    coverage = config.pluginmanager.getplugin("_cov")
    if sys.version_info < (3, 10) and coverage is not None:
        coverage.options.cov_fail_under = 0


@pytest.fixture(autouse=True, scope="session")
def pylint_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep pylint's own files out of the home folder."""
    patch = pytest.MonkeyPatch()
    patch.setenv("PYLINTHOME", str(tmp_path_factory.mktemp("pylint")))


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Puts bytes on standard input."""

    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return put
