"""The tests with the oldest and the newest hosts: ``nox``. The rules on the real Channels: ``nox -t runtime``.

The site: ``nox -s docs``. What the tests miss: ``nox -s mutants -- --seed 1 --count 200``.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, Optional

import nox

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "tests"))

from runtime.releases import RELEASES, Release  # noqa: E402

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


@nox.session(default=False)
def tables(session: nox.Session) -> None:
    """Write the table of the rules into the README."""
    session.install("-e", ".[test]")
    session.run("python", "docs/_ext/generated.py", env={"PYTHONPATH": str(ROOT / "tests")})


@nox.session(default=False)
def new_rule(session: nox.Session) -> None:
    """The skeleton of a rule, with tests that fail: ``nox -s new_rule -- CHN209 some-symbol "One sentence."``."""
    session.install("-e", ".[test]")
    session.run("python", "tests/new_rule.py", *session.posargs)


@nox.session(default=False)
def packages(session: nox.Session) -> None:
    """Read what other packages offer from their releases: ``nox -s packages``, ``nox -s packages -- --check``."""
    session.install("-e", ".[test]")
    session.run("python", "tests/packages.py", *session.posargs)


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """The site, in build/docs: without a warning, and with no link that leads nowhere."""
    session.install("-e", ".[docs]")
    site = ROOT / "build" / "docs"
    shutil.rmtree(site, ignore_errors=True)
    session.run("python", "-m", "sphinx", "-W", "-n", "--keep-going", "-q", "-b", "dirhtml", "docs", str(site))
    session.run("python", "docs/_ext/links.py", str(site))


@nox.session(default=False)
def mutants(session: nox.Session) -> None:
    """Mutants of the core, a sample of them with --seed and --count: at least 95% must be killed by the tests."""
    session.install("-e", ".[test,mutants]")
    session.run("python", "tests/mutants.py", *session.posargs)


def _python(release: Release) -> Optional[str]:
    """The first Python of a release that this machine has: on the path, or of pyenv, and that runs."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for version in release.pythons:
        for found in (shutil.which(f"python{version}"), *sorted(pyenv.glob(f"versions/{version}.*/bin/python"))):
            if found and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0:
                return str(found)
    return None


def _prove(release: Release, python: str) -> None:
    """Make the session of one release. Its environment is made anew when the requirements or the Python change."""
    name = f"runtime-{release.name}"
    stamp = ROOT / ".nox" / name / "made-of"
    made_of = f"{python} {hashlib.sha256(release.requirements.read_bytes()).hexdigest()}"
    is_made = stamp.is_file() and stamp.read_text() == made_of

    @nox.session(name=name, python=python, reuse_venv=is_made, tags=["runtime"], default=False)
    def prove(session: nox.Session) -> None:
        if not is_made:
            session.install("--no-deps", "-r", str(release.requirements))
            # Everything is pinned.
            session.run("python", "-m", "pip", "check", silent=True)
            stamp.write_text(made_of)
        results = ROOT / ".nox" / f"{name}.json"
        results.unlink(missing_ok=True)
        proved.append(str(results))
        command = ["python", "-B", "-m", "runtime.run", release.name, str(results)]
        session.run(*command, env={"PYTHONPATH": str(ROOT / "tests")})

    prove.__doc__ = f"The rules on Channels {release.name}."


#: The results of this run.
proved: List[str] = []

for _release in RELEASES:
    _found = _python(_release)
    if _found is not None:
        _prove(_release, _found)


@nox.session(venv_backend="none", tags=["runtime"], default=False)
def matrix(session: nox.Session) -> None:
    """What was expected of every release, and what was seen."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    session.run(sys.executable, "-m", "runtime.matrix", *proved, env={"PYTHONPATH": path}, external=True)
