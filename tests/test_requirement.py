"""The version of Channels that a project asks for is read from whatever file says it."""

from __future__ import annotations

from pathlib import Path
from typing import Dict

import pytest

from channels3_lint import SettingsError, requirement
from channels3_lint.requirement import DEFAULT, Requirements, known_version, version_of

POETRY_TABLE = '[tool.poetry.dependencies.channels]\nextras = ["daphne"]\nversion = "^4.0"\n'
LOCK = '[[package]]\nname = "channels-redis"\nversion = "4.2.0"\n\n[[package]]\nname = "channels"\nversion = "3.0.5"\n'
PIPFILE_LOCK = '{"default": {"channels": {"hashes": ["sha256:0"], "index": "pypi", "version": "==4.1.0"}}}'


def stated(folder: Path, files: Dict[str, str], at: str = ".") -> str:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (folder / ".git").mkdir(exist_ok=True)
    (folder / at).mkdir(parents=True, exist_ok=True)
    required = Requirements().of(str(folder / at))
    return f"{required.version}: {required.reason.replace(str(folder) + '/', '')}"


NOTHING = f"{DEFAULT.version}: {DEFAULT.reason}"


@pytest.mark.parametrize(
    "name, text, wanted",
    [
        ("pyproject.toml", '[project]\ndependencies = [\n  "channels[daphne]>=4,<5",\n]\n', "4.0: channels>=4,<5"),
        ("pyproject.toml", "[project.optional-dependencies]\nws = ['channels == 4.3.2']\n", "4.0: channels== 4.3.2"),
        ("pyproject.toml", '[tool.poetry.dependencies]\nchannels = "^3.0"\n', "3.0: channels^3.0"),
        (
            "pyproject.toml",
            '[tool.poetry.dependencies]\nchannels = {extras = ["a"], version = "4.*"}\n',
            "4.0: channels 4.*",
        ),
        ("pyproject.toml", POETRY_TABLE, "4.0: channels^4.0"),
        ("pyproject.toml", '[tool.pdm.dev-dependencies]\ntest = ["channels~=4.1"]\n', "4.0: channels~=4.1"),
        ("pyproject.toml", '[project]\ndependencies = ["channels"]\n', ""),
        ("pyproject.toml", '[project]\ndependencies = ["channels-redis>=4", "django-channels>=4"]\n', ""),
        ("pyproject.toml", '[project]\n# dependencies = ["channels>=4"]\n', ""),
        ("setup.cfg", "[options]\ninstall_requires =\n    Django>=3.2\n    channels>=4.0\n", "4.0: channels>=4.0"),
        ("setup.py", "setup(install_requires=['Django', 'channels>=4.0'])\n", "4.0: channels>=4.0"),
        ("Pipfile", '[packages]\nchannels = "==4.0.0"\n', "4.0: channels==4.0.0"),
        ("Pipfile", '[packages]\nchannels = "*"\n', "3.0: channels *"),
        ("Pipfile", '[packages]\nchannels = {version = "~=4.0", extras = ["daphne"]}\n', "4.0: channels~=4.0"),
        ("Pipfile.lock", PIPFILE_LOCK, "4.0: channels==4.1.0"),
        ("poetry.lock", LOCK, "3.0: channels 3.0.5"),
        ("uv.lock", LOCK.replace("3.0.5", "4.2.0"), "4.0: channels 4.2.0"),
        ("requirements.txt", "Django==4.2\nChannels[daphne]==4.0.0  # sockets\n", "4.0: channels==4.0.0"),
        (
            "requirements.txt",
            "channels==4.0.0 ; python_version > '3.8' \\\n    --hash=sha256:00\n",
            "4.0: channels==4.0.0",
        ),
        ("requirements.txt", "channels_redis==4.0\nchannels-rabbitmq==4\n# channels==4\n", ""),
        ("requirements.txt", "channels @ https://example.org/channels-4.0.zip\n", ""),
        ("requirements-dev.in", "channels>=4\n", "4.0: channels>=4"),
        ("dev_requirements.txt", "channels>=4\n", "4.0: channels>=4"),
        ("requirements/base.txt", "channels>=4\n", "4.0: channels>=4"),
        ("notes.txt", "channels>=4\n", ""),
        ("requirements.txt", "Django>=4.2\n", ""),
    ],
)
def test_each_file_says_it_in_its_way(tmp_path: Path, name: str, text: str, wanted: str) -> None:
    version, _, rest = wanted.partition(": ")
    assert stated(tmp_path, {name: text}) == (f"{version}: {name} asks for {rest}" if wanted else NOTHING)


@pytest.mark.parametrize(
    "spec, version",
    [
        ("==2.4.0", "3.0"), (">=2,<3", "3.0"), ("<4", "3.0"), ("!=4.0.1", "3.0"), ("*", "3.0"), ("", "3.0"),
        ("1.1.8", "3.0"), (">=3", "3.0"), (">=3,<5", "3.0"), ("<5,>=4.1", "4.0"), (">=3.0 <5.0", "3.0"),
        ("^4", "4.0"), ("~4.1", "4.0"),
        ("=4.0", "4.0"), ("===4.0.0", "4.0"), ("v4.1", "4.0"), ("^3.0 || ^4.0", "3.0"), ("^4.0|^5.0", "4.0"),
        (">=6", "4.0"), ("== 4.*", "4.0"), (">= 4.0, < 5", "4.0"),
    ],
)  # fmt: skip
def test_a_range_begins_with_a_version(spec: str, version: str) -> None:
    assert version_of(spec) == version


@pytest.mark.parametrize(
    "text, version", [("3", "3.0"), ("3.0.5", "3.0"), ("4", "4.0"), ("4.3", "4.0"), (" v4.3.2 ", "4.0")]
)
def test_a_version_may_be_exact(text: str, version: str) -> None:
    assert known_version(text) == version


@pytest.mark.parametrize("text", ["2", "2.4.0", "5", "four", "", "4.x", "34"])
def test_a_version_that_is_none(text: str) -> None:
    with pytest.raises(SettingsError, match="channels-version: .* is not one of 3.0, 4.0"):
        known_version(text)


def test_the_newest_counts(tmp_path: Path) -> None:
    files = {
        "requirements.txt": "channels==4.0.0\n",
        "requirements-before.txt": "channels==2.4.0\n",
        "poetry.lock": LOCK,
    }
    assert stated(tmp_path, files) == "4.0: requirements.txt asks for channels==4.0.0"


def test_the_nearest_folder_counts_up_to_the_repository(tmp_path: Path) -> None:
    files = {
        "requirements.txt": "channels==4.0.0\n",
        "backend/manage.py": "",
        "services/chat/requirements.txt": "channels==3.0.5\n",
    }
    assert stated(tmp_path, files, "backend/apps/chat") == "4.0: requirements.txt asks for channels==4.0.0"
    wanted = "3.0: services/chat/requirements.txt asks for channels==3.0.5"
    assert stated(tmp_path, files, "services/chat/app") == wanted
    (tmp_path / "services" / ".git").mkdir()
    assert stated(tmp_path, files, "services/other") == NOTHING


def test_without_a_repository_the_first_root_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requirement, "MAX_ANCESTORS", 3)
    (tmp_path / "requirements.txt").write_text("channels==4.0.0\n")
    folder = tmp_path / "one" / "two"
    folder.mkdir(parents=True)
    assert Requirements().of(str(folder)) == DEFAULT
    (tmp_path / "manage.py").write_text("")
    assert Requirements().of(str(folder)).version == "4.0"
    (tmp_path / "one" / "setup.py").write_text("")
    assert Requirements().of(str(folder)) == DEFAULT


def test_what_cannot_be_read_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "requirements.txt").mkdir()
    (tmp_path / "setup.cfg").write_text("channels>=4.0\n")
    assert Requirements().of(str(tmp_path)).version == "4.0"
    monkeypatch.setattr(requirement, "MAX_SIZE", 3)
    assert Requirements().of(str(tmp_path)) == DEFAULT
    assert Requirements().of(str(tmp_path / "gone")) == DEFAULT


def test_where_it_is_asked_for_is_shown_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "chat").mkdir()
    (tmp_path / "chat" / "requirements.txt").write_text("channels==4.0.0\n")
    monkeypatch.chdir(tmp_path)
    assert Requirements().of("chat").reason == "chat/requirements.txt asks for channels==4.0.0"
