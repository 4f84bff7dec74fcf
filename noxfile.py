"""The tests with the oldest and the newest hosts: ``nox``."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"


@nox.session(python="3.9")
def oldest(session: nox.Session) -> None:
    """The floors of setup.cfg."""
    session.install("-e", ".[test]", "flake8==6.0.0", "pylint==3.0.0")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=["3.9", "3.10", "3.11", "3.12", "3.13"])
def newest(session: nox.Session) -> None:
    """The newest hosts that each Python has."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", *session.posargs)
