"""Which file an import leads to, and when a file is read."""

from __future__ import annotations

import ast
import importlib
import importlib.machinery
import os
import sys
import warnings
from pathlib import Path
from typing import Mapping, Optional

import pytest

from channels3_lint.semantics.project import Module, Project, find_below


@pytest.fixture(autouse=True)
def fresh_finders() -> None:
    importlib.invalidate_caches()


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def module_at(path: Path) -> Module:
    return Module(str(path), "", ast.parse(""))


def found(folder: Path, importer: str, name: str, level: int = 0) -> Optional[str]:
    """The file below ``folder`` that an import leads to."""
    path = Project().find(module_at(folder / importer), name, level)
    return Path(path).relative_to(folder).as_posix() if path is not None else None


# What a module knows of itself


def test_the_name_of_a_module_reaches_as_far_as_packages_do(tmp_path: Path) -> None:
    write(tmp_path, {"site/chat/__init__.py": "", "site/chat/live/__init__.py": "", "site/chat/live/routing.py": ""})
    routing = module_at(tmp_path / "site/chat/live/routing.py")
    package = module_at(tmp_path / "site/chat/live/__init__.py")
    assert (routing.name, routing.top, routing.is_package) == ("chat.live.routing", str(tmp_path / "site"), False)
    assert (package.name, package.top, package.is_package) == ("chat.live", str(tmp_path / "site"), True)
    assert repr(routing) == f"<Module {routing.path}>"


def test_parents_places_and_nodes() -> None:
    tree = ast.parse("if a:\n    b = c\n    d = e\n    e.f = -1")
    module = Module("/project/x.py", "", tree)
    condition = tree.body[0]
    assert isinstance(condition, ast.If)
    second = condition.body[1]
    assert isinstance(second, ast.Assign)
    assert module.parent(tree) is None
    assert list(module.ancestors(second.value)) == [second, condition, tree]
    place = module.place(second)
    assert place is not None
    assert (place.block, place.position) == (condition.body, 1)
    assert module.place(second.value) is None
    assert {node.id for node in module.nodes(ast.Name)} == {"a", "b", "c", "d", "e"}
    assert module.nodes(ast.Lambda) == []


# Reading


def test_a_file_is_parsed_once_until_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "consumers.py"
    path.write_text("a = 1\n")
    project = Project()
    first = project.load(str(path))
    assert first is not None
    assert project.load(str(path)) is first
    path.write_text("b = 22\n")
    second = project.load(str(path))
    assert second is not None
    assert second.text == "b = 22\n"
    assert project.load(str(path)) is second


def test_a_file_that_was_only_touched_is_not_parsed_again(tmp_path: Path) -> None:
    path = tmp_path / "consumers.py"
    path.write_text("a = 1\n")
    project = Project()
    first = project.load(str(path))
    os.utime(path, (1, 1))
    assert project.load(str(path)) is first


def test_a_file_may_break_and_be_mended(tmp_path: Path) -> None:
    path = tmp_path / "consumers.py"
    project = Project()
    path.write_text("class ChatConsumer:\n")
    assert project.load(str(path)) is None
    assert project.load(str(path)) is None
    path.write_text("class ChatConsumer: ...\n")
    assert project.load(str(path)) is not None
    path.unlink()
    assert project.load(str(path)) is None


def test_parses_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "routing.py"
    path.write_text("a = 1\n")
    project = Project()
    module = project.module_of(str(path), "a = 1\n")
    assert project.parsed == {str(path): 1}
    assert project.module_of(str(path), "a = 1\n", ast.parse("a = 1\n")) is not module
    assert project.parsed == {str(path): 1}
    loaded = project.load(str(path))
    assert project.parsed == {str(path): 2}
    assert project.module_of(str(path), "a = 1\n") is loaded
    assert project.module_of(str(path), "a = 2\n") is not module
    assert project.parsed == {str(path): 3}


def test_the_modules_that_were_asked_for_last_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels3_lint.semantics.project.MAX_KEPT", 20)
    paths = [str(tmp_path / f"{name}.py") for name in "abc"]
    for path in paths:
        Path(path).write_text("a = 123456\n" if path.endswith("c.py") else "a = 1\n")
    project = Project()
    first, second, third = paths
    kept = project.load(first)
    assert kept is not None and project.load(second) is not None
    assert project.load(first) is kept
    # The second was asked for longer ago than the first: with the third there is room for one of them.
    assert project.load(third) is not None
    assert project.load(first) is kept
    assert project.parsed == {first: 1, second: 1, third: 1}
    project.load(second)
    assert project.parsed == {first: 1, second: 2, third: 1}


def test_the_text_of_a_file_that_cannot_be_read_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "routing.py"
    assert Project().text_of(str(path)) == ""
    path.write_text("a = 1\n")
    assert Project().text_of(str(path)) == "a = 1\n"
    monkeypatch.setattr("channels3_lint.semantics.project.MAX_FILE_SIZE", 5)
    assert Project().text_of(str(path)) == ""


def test_a_module_that_is_too_large_to_be_kept_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels3_lint.semantics.project.MAX_KEPT", 5)
    path = tmp_path / "routing.py"
    path.write_text("a = 1\n")
    project = Project()
    assert project.load(str(path)) is not None and project.load(str(path)) is not None
    assert project.parsed == {str(path): 2}


def test_another_file_sees_the_disk_and_not_the_buffer_of_an_editor(tmp_path: Path) -> None:
    path = tmp_path / "routing.py"
    path.write_text("a = 1\n")
    project = Project()
    project.module_of(str(path), "b = 2\n")
    module = project.load(str(path))
    assert module is not None
    assert module.text == "a = 1\n"


@pytest.mark.parametrize(
    "data, text",
    [
        (b"\xef\xbb\xbfname = 'Caf\xc3\xa9'\n", "name = 'Café'\n"),
        (b"# coding: latin-1\nname = 'Caf\xe9'\n", "# coding: latin-1\nname = 'Café'\n"),
        (b"name = 'Caf\xc3\xa9'\r\nx = 1\r\n", "name = 'Café'\nx = 1\n"),
    ],
    ids=["byte order mark", "encoding comment", "windows"],
)
def test_encodings_that_the_interpreter_reads(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "names.py"
    path.write_bytes(data)
    module = Project().load(str(path))
    assert module is not None
    assert module.text == text
    compile(data, "names.py", "exec")


UNREADABLE = {
    "not utf-8": b"name = 'Caf\xe9'\n",
    "unknown encoding": b"# coding: klingon\n",
    "two encodings": b"\xef\xbb\xbf# coding: latin-1\n",
    "null byte": b"a = 1\n\0\n",
    "Python 2": b"print 'hello'\n",
    "unclosed": b"routes = [\n",
    "too deep": b"(" * 500 + b")" * 500,
    "encoding that is no text encoding": b"# coding: hex\n",
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_the_interpreter_cannot_read_is_unknown(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.py"
    path.write_bytes(data)
    assert Project().load(str(path)) is None
    with pytest.raises((SyntaxError, ValueError, LookupError, MemoryError, RecursionError)):
        compile(data, "broken.py", "exec")


def test_a_folder_and_a_dangling_link_are_no_modules(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "link.py").symlink_to(tmp_path / "nowhere.py")
    project = Project()
    assert project.load(str(tmp_path / "folder.py")) is None
    assert project.load(str(tmp_path / "link.py")) is None


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    for size, is_read in ((2_000_000, True), (2_000_001, False)):
        path = tmp_path / f"data_{size}.py"
        path.write_text("#" * size)
        assert (Project().load(str(path)) is not None) is is_read


@pytest.mark.parametrize("text, count", [("a = 1\n", 0), ("a = 0\n", 1), ("a = 2\n", 1)])
def test_what_a_host_gives_is_parsed_unless_it_was_read_before(tmp_path: Path, text: str, count: int) -> None:
    path = tmp_path / "routing.py"
    path.write_text("a = 1\n")
    project = Project()
    read = project.load(str(path))
    module = project.module_of(str(path), text)
    assert (module is read, module.text, project.parsed[str(path)]) == (count == 0, text, 1 + count)
    assert ast.unparse(module.tree) == text.strip()
    tree = ast.parse(text)
    assert project.module_of(str(path), text, tree).tree is tree
    assert project.parsed[str(path)] == 1 + count


def test_reading_a_neighbour_warns_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "patterns.py"
    path.write_text("PATTERN = '\\d+'\n")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert Project().load(str(path)) is not None
    assert caught == []


def test_every_node_has_a_parent(tmp_path: Path) -> None:
    module = module_at(tmp_path / "a.py")
    tree = ast.parse("def f(*, a, b=c):\n    global x, y\n    return {**a, b: c, **d, e: f}\n")
    module = Module(module.path, "", tree)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    told = {child: module.parent(child) for child in above if isinstance(child, (ast.expr, ast.stmt, ast.arg))}
    assert told == {child: above[child] for child in told}


# Finding


def test_relative_imports(tmp_path: Path) -> None:
    write(tmp_path, {"chat/__init__.py": "", "chat/consumers.py": "", "chat/live/__init__.py": "", "other/a.py": ""})
    assert found(tmp_path, "chat/routing.py", "consumers", 1) == "chat/consumers.py"
    assert found(tmp_path, "chat/live/routing.py", "consumers", 2) == "chat/consumers.py"
    assert found(tmp_path, "chat/routing.py", "", 1) == "chat/__init__.py"
    assert found(tmp_path, "chat/live/routing.py", "", 2) == "chat/__init__.py"
    assert found(tmp_path, "chat/routing.py", "live.missing", 1) is None
    assert found(tmp_path, "other/urls.py", "", 1) == "other"
    assert found(tmp_path, "chat/live/routing.py", "other.a", 3) == "other/a.py"
    assert found(tmp_path, "chat/live/v2/routing.py", "consumers", 3) == "chat/consumers.py"


def test_a_relative_import_never_leaves_for_the_installed_packages(tmp_path: Path) -> None:
    write(tmp_path, {"chat/__init__.py": ""})
    assert found(tmp_path, "chat/routing.py", "pytest", 1) is None
    assert Project().find(module_at(tmp_path / "chat/routing.py"), "pytest") == pytest.__file__


def test_absolute_imports_start_above_the_topmost_package(tmp_path: Path) -> None:
    write(tmp_path, {"chat/__init__.py": "", "chat/consumers.py": "", "settings.py": ""})
    assert found(tmp_path, "chat/routing.py", "chat.consumers") == "chat/consumers.py"
    assert found(tmp_path, "chat/routing.py", "chat") == "chat/__init__.py"
    assert found(tmp_path, "chat/routing.py", "settings") == "settings.py"
    assert found(tmp_path, "chat/routing.py", "consumers") is None


@pytest.mark.parametrize("mark", ["pyproject.toml", "setup.cfg", "setup.py", ".git/HEAD"])
def test_absolute_imports_start_in_the_root_of_the_project(tmp_path: Path, mark: str) -> None:
    write(tmp_path, {mark: "", "src/chat/consumers.py": "", "apps/rooms/consumers.py": "", "tools/deep/routing.py": ""})
    assert found(tmp_path, "tools/deep/routing.py", "chat.consumers") == "src/chat/consumers.py"
    assert found(tmp_path, "tools/deep/routing.py", "rooms.consumers") == "apps/rooms/consumers.py"


def test_nothing_above_the_root_of_the_project_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, {"manage.py": "", "chat.py": "", "inner/setup.cfg": "", "inner/tools/routing.py": ""})
    assert found(tmp_path, "inner/tools/routing.py", "chat") is None


def test_absolute_imports_start_beside_manage_py(tmp_path: Path) -> None:
    write(tmp_path, {"site/__init__.py": "", "site/manage.py": "", "site/chat/__init__.py": "", "site/rooms.py": ""})
    assert found(tmp_path, "site/chat/routing.py", "rooms") == "site/rooms.py"


def test_a_file_far_below_any_root_has_the_folder_above_its_package(tmp_path: Path) -> None:
    deep = "a/b/c/d/e/f/g/h/i"
    write(tmp_path, {"manage.py": "", "chat.py": "", f"{deep}/rooms.py": ""})
    assert found(tmp_path, f"{deep}/routing.py", "rooms") == f"{deep}/rooms.py"
    assert found(tmp_path, f"{deep}/routing.py", "chat") is None


def test_source_roots_come_first(tmp_path: Path) -> None:
    write(tmp_path, {"chat.py": "", "lib/chat.py": "", "routing.py": ""})
    project = Project([str(tmp_path / "lib")])
    assert project.find(module_at(tmp_path / "routing.py"), "chat") == str(tmp_path / "lib/chat.py")


def test_a_source_root_may_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"lib/chat.py": ""})
    monkeypatch.chdir(tmp_path)
    project = Project(["lib", "missing"])
    monkeypatch.chdir("/")
    assert project.find(module_at(tmp_path / "routing.py"), "chat") == str(tmp_path / "lib/chat.py")


def test_a_package_hides_a_module_and_a_folder(tmp_path: Path) -> None:
    write(tmp_path, {"chat.py": "", "chat/__init__.py": "", "rooms.py": "", "rooms/consumers.py": ""})
    assert found(tmp_path, "routing.py", "chat") == "chat/__init__.py"
    assert found(tmp_path, "routing.py", "rooms") == "rooms.py"
    assert found(tmp_path, "routing.py", "rooms.consumers") is None


def test_packages_without_init(tmp_path: Path) -> None:
    write(tmp_path, {"chat/live/consumers.py": "", "one/shared/a.py": "", "two/shared/b.py": ""})
    assert found(tmp_path, "routing.py", "chat.live") == "chat/live"
    assert found(tmp_path, "routing.py", "chat.live.consumers") == "chat/live/consumers.py"
    folders = [str(tmp_path / "one"), str(tmp_path / "two")]
    assert find_below(folders, "shared.a") == str(tmp_path / "one/shared/a.py")
    assert find_below(folders, "shared.b") == str(tmp_path / "two/shared/b.py")


def test_compiled_modules_have_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / f"speedups{importlib.machinery.EXTENSION_SUFFIXES[0]}").write_bytes(b"\x7fELF")
    assert found(tmp_path, "routing.py", "speedups") is None


def test_the_standard_library_is_not_searched(tmp_path: Path) -> None:
    assert "json" in sys.modules
    assert found(tmp_path, "routing.py", "json") is None


def test_nothing_is_imported(tmp_path: Path) -> None:
    write(tmp_path, {"danger/__init__.py": "raise SystemExit", "danger/consumers.py": "raise SystemExit"})
    assert found(tmp_path, "routing.py", "danger.consumers") == "danger/consumers.py"
    assert "danger" not in sys.modules


def test_a_file_that_appears_later_is_found(tmp_path: Path) -> None:
    project, importer = Project(), module_at(tmp_path / "routing.py")
    assert project.find(importer, "chat") is None
    write(tmp_path, {"chat.py": ""})
    os.utime(tmp_path, (1, 1))
    assert project.find(importer, "chat") == str(tmp_path / "chat.py")


def test_neighbours_are_the_other_modules_of_a_folder(tmp_path: Path) -> None:
    write(tmp_path, {"base.py": "", "dev.py": "", "broken.py": "(", "notes.txt": "", "sub/more.py": ""})
    base = module_at(tmp_path / "base.py")
    assert list(map(os.path.basename, Project().neighbours(base))) == ["broken.py", "dev.py"]
    assert list(Project().neighbours(module_at(tmp_path / "nowhere" / "base.py"))) == []


def test_in_a_folder_of_very_many_modules_there_are_no_neighbours(tmp_path: Path) -> None:
    write(tmp_path, {f"m{number}.py": "" for number in range(50)})
    assert len(Project().neighbours(module_at(tmp_path / "m0.py"))) == 49
    write(tmp_path, {"m50.py": ""})
    assert Project().neighbours(module_at(tmp_path / "m0.py")) == []


def test_files_of_a_name(tmp_path: Path) -> None:
    names = ["asgi.py", "routing.py"]
    paths = ["manage.py", "asgi.py", "a/asgi.py", "site/routing.py", "site/asgi.pyc"]
    paths += [f"chat/{path}" for path in ("live/routing.py", "live/asgi.py", "routing.py", "deep/routing.py")]
    write(tmp_path, dict.fromkeys(paths, ""))
    module = module_at(tmp_path / "chat/live/asgi.py")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in Project().files_named(module, names)]
    # Beside the module, in the root, and right below that.
    assert found == ["chat/live/routing.py", "asgi.py", "a/asgi.py", "chat/routing.py", "site/routing.py"]


def test_among_very_many_folders_no_file_of_a_name_is_looked_for(tmp_path: Path) -> None:
    write(tmp_path, {"manage.py": "", "asgi.py": "", **{f"app{number}/routing.py": "" for number in range(50)}})
    module = module_at(tmp_path / "asgi.py")
    assert len(list(Project().files_named(module, ["routing.py"]))) == 50
    write(tmp_path, {"app50/routing.py": ""})
    assert list(Project().files_named(module, ["routing.py"])) == []


def test_whether_a_word_stands_in_a_file(tmp_path: Path) -> None:
    write(tmp_path, {"apps.py": "from Django import apps\n", "plain.py": "import os\n"})
    project = Project()
    assert project.file_mentions(str(tmp_path / "apps.py"), "django")
    assert not project.file_mentions(str(tmp_path / "plain.py"), "django")
    assert not project.file_mentions(str(tmp_path / "missing.py"), "django")
