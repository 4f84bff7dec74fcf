"""Which files the command reads."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List

import pytest

from channels3_lint.cli.files import targets
from channels3_lint.cli.options import EXCLUDED, CommandError, Options


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(folder: Path, *files: str, **texts: str) -> None:
    for name, text in {**dict.fromkeys(files, ""), **texts}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def found(*paths: str, **options: Any) -> List[str]:
    return [target.path.replace(os.sep, "/") for target in targets(Options(paths=paths or (".",), **options))]


def test_python_files_of_folders_and_named_files(tree: Path) -> None:
    make(tree, "b.py", "a/c.py", "a.py", "a/d.txt", "tool")
    assert found() == ["a/c.py", "a.py", "b.py"]
    assert found("a", "tool", "b.py", "a/c.py", "./b.py") == ["a/c.py", "b.py", "tool"]
    assert [target.is_named for target in targets(Options(paths=("a", "tool")))] == [False, True]
    assert found(str(tree / "a")) == ["a/c.py"]


def test_a_path_outside_is_shown_whole(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tree, "a/c.py", "b/d.py")
    monkeypatch.chdir(tree / "b")
    assert found("../a") == [str(tree / "a" / "c.py")]


def test_a_path_that_does_not_exist(tree: Path) -> None:
    with pytest.raises(CommandError, match="gone.py: no such file or folder"):
        found("gone.py")


def test_environments_and_builds_are_left_out(tree: Path) -> None:
    make(tree, "a.py", *(f"{name}/x.py" for name in EXCLUDED), "env/pyvenv.cfg", "env/lib/x.py")
    assert found() == ["a.py"]
    assert found("venv") == ["venv/x.py"]
    assert found("build/x.py") == ["build/x.py"]
    assert found("build/x.py", force_exclude=True) == []
    assert found(str(tree.parent / tree.name / "a.py"), force_exclude=True) == ["a.py"]


@pytest.mark.parametrize(
    "pattern, left",
    [
        ("chat", ["old/b.py", "old/deep/c.py"]),
        ("old/deep", ["chat/a.py", "chat/old/d.py", "old/b.py"]),
        ("./old/deep/", ["chat/a.py", "chat/old/d.py", "old/b.py"]),
        ("old", ["chat/a.py"]),
        ("[ab].py", ["chat/old/d.py", "old/deep/c.py"]),
        ("old/*.py", ["chat/a.py", "chat/old/d.py"]),
        ("deep/c.py", ["chat/a.py", "chat/old/d.py", "old/b.py", "old/deep/c.py"]),
    ],
)
def test_patterns(tree: Path, pattern: str, left: List[str]) -> None:
    make(tree, "chat/a.py", "chat/old/d.py", "old/b.py", "old/deep/c.py")
    assert found(extend_exclude=(pattern,)) == left
    named = found(
        "chat/a.py", "chat/old/d.py", "old/b.py", "old/deep/c.py", extend_exclude=(pattern,), force_exclude=True
    )
    assert named == left


def test_absolute_patterns_and_paths_outside_of_the_settings(tree: Path) -> None:
    make(tree, "chat/a.py", "b.py", "build/c.py")
    assert found(exclude=(str(tree / "chat"),)) == ["b.py", "build/c.py"]
    assert found(root=str(tree / "chat"), exclude=("b.py",)) == ["build/c.py", "chat/a.py"]
    assert found("b.py", root=str(tree / "chat"), exclude=("b.py",), force_exclude=True) == []


def test_what_git_ignores(tree: Path) -> None:
    ignores: Dict[str, str] = {
        ".gitignore": "# made\n\n/made\n*_pb2.py\nlocal/\n!keep_pb2.py\n",
        "chat/.gitignore": "*.py\n!views.py\n",
        ".git/info/exclude": "scratch.py\n",
        "sub/.gitignore": "# nothing\n",
    }
    make(tree, "a.py", "a_pb2.py", "keep_pb2.py", "made/b.py", "sub/made/c.py", "sub/local/d.py", "chat/views.py")
    make(tree, "chat/models.py", "scratch.py", **ignores)
    assert found() == ["a.py", "chat/views.py", "keep_pb2.py", "sub/made/c.py"]
    # Also from a folder below, where the repository is above.
    assert found("sub", "chat") == ["chat/views.py", "sub/made/c.py"]
    assert found("a_pb2.py") == ["a_pb2.py"]


def test_without_a_repository_the_files_above_say_nothing(tree: Path) -> None:
    make(tree, "sub/a.py", **{".gitignore": "a.py\n"})
    assert found("sub") == ["sub/a.py"]
    assert found() == []


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links")
def test_links(tree: Path) -> None:
    make(tree, "a/b.py", "a/.gitignore/x.py")
    (tree / "loop").symlink_to(tree / "a")
    (tree / "c.py").symlink_to(tree / "a" / "b.py")
    (tree / "broken.py").symlink_to(tree / "gone.py")
    assert found() == ["a/.gitignore/x.py", "a/b.py", "c.py"]


def test_a_folder_that_cannot_be_read(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found() == []
