"""Fixes are made whole or not at all, and a file that would be worse for them stays as it was."""

from __future__ import annotations

import ast
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Callable, List, Optional

import pytest

from channels3_lint import Edit, Finding, Fix, Linter, Safety, Source, Span
from channels3_lint.cli import command, main, writing
from channels3_lint.cli.fixing import MAX_ROUNDS, Found, fixed

ASGI = """\
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application})  # caf\u00e9
"""
FIXED = ASGI.replace("get_asgi_application}", "get_asgi_application()}")


def replaced(old: str, new: str, safety: Safety = Safety.SAFE) -> Callable[[Source], Found]:
    """Finds each ``old``, and would write ``new`` for it."""

    def find(source: Source) -> Found:
        starts = [at for at in range(len(source.text)) if source.text.startswith(old, at)]
        spans = [Span(*source.position(at), *source.position(at + len(old))) for at in starts]
        return Found(("CHN101",) * len(starts), tuple(Fix(new, safety, (Edit(span, new),)) for span in spans))

    return find


# Rounds.


def test_every_fix_is_made_and_counted() -> None:
    result = fixed(Source("a = old, old\r\n"), replaced("old", "new"))
    assert (result.source.text, result.made, result.note) == ("a = new, new\r\n", ("new", "new"), "")


def test_overlapping_fixes_wait_for_the_next_round() -> None:
    # In "aaa" there are two "aa", which overlap; what the first leaves is one character.
    result = fixed(Source("aaa\n"), replaced("aa", "b"))
    assert (result.source.text, result.made) == ("ba\n", ("b",))
    result = fixed(Source("aaaa\n"), replaced("aa", "a"))
    assert (result.source.text, len(result.made)) == ("a\n", 3)


def test_identical_edits_count_once() -> None:
    edit = Edit(Span(1, 0, 1, 0), "pass\n")

    def find(source: Source) -> Found:
        starts = [at for at, char in enumerate(source.text) if char == "o"]
        edits = [Edit(Span(*source.position(at), *source.position(at + 1)), "x") for at in starts]
        return Found(("CHN101",) * len(starts), tuple(Fix("", Safety.SAFE, (edit, one)) for one in edits))

    assert fixed(Source("o, o\n"), find).source.text == "pass\nx, x\n"


@pytest.mark.parametrize(
    "text, find, why",
    [
        ("old\n", replaced("old", "new ("), "it would no longer parse after its fixes"),
        ("old\n", replaced("old", "(old)"), f"its fixes have no end after {MAX_ROUNDS} rounds"),
        ("old\n", replaced("old", "n\udc80"), "its fixes have a character that utf-8 cannot write"),
        ("x\nold\n", replaced("x", "# coding: latin-1\n'\xe9'"), "its fixes would change the encoding"),
    ],
)
def test_a_file_that_would_be_worse_is_left(text: str, find: Callable[[Source], Found], why: str) -> None:
    source = Source(text)
    result = fixed(source, find)
    assert result.source is source and result.made == ()
    assert result.note == why


def test_a_file_that_would_gain_a_finding_is_left() -> None:
    def find(source: Source) -> Found:
        found = replaced("old", "new")(source)
        return Found((*found.codes, *("CHN302" for _ in range(source.text.count("new")))), found.fixes)

    result = fixed(Source("old\n"), find)
    assert (result.source.text, result.note) == ("old\n", "it would gain CHN302 by its fixes")


def test_a_finding_that_comes_and_goes_between_rounds_is_no_gain() -> None:
    def find(source: Source) -> Found:
        found, more = replaced("old", "new")(source), replaced("new", "newer"[::-1])(source)
        return Found((*found.codes, *("CHN302" for _ in more.codes)), (*found.fixes, *more.fixes))

    assert fixed(Source("old\n"), find).source.text == "rewen\n"


# The command.


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "asgi.py").write_text(ASGI, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("encoding, mark", [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("latin-1", b"")])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_else_stays_byte_for_byte(project: Path, encoding: str, mark: bytes, end: str) -> None:
    if end == "\r" and encoding != "utf-8":
        pytest.skip("Python does not find the encoding in the first line either")

    def as_bytes(text: str) -> bytes:
        head = f"# coding: {encoding}\n" if encoding != "utf-8" else ""
        return mark + (head + text).rstrip("\n").replace("\n", end).encode(encoding)

    (project / "asgi.py").write_bytes(as_bytes(ASGI))
    assert main(["--fix"]) == 0
    assert (project / "asgi.py").read_bytes() == as_bytes(FIXED)


def test_the_result_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "chat.py").write_text(ASGI.replace("ProtocolTypeRouter", "Nothing"))
    assert main(["--output-format=concise"]) == 1
    output = capsys.readouterr().out
    assert "asgi.py:4:43: CHN109 [*] get_asgi_application" in output
    assert "Found 1 finding.\n[*] --fix mends 1 of them.\n" in output
    assert main(["--fix"]) == 0
    assert "Found 1 finding (1 fixed, 0 left).\n" in capsys.readouterr().out
    assert main(["--fix"]) == 0
    assert "Nothing to change.\n" in capsys.readouterr().out


def test_passes_over_all_files_have_an_end(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "MAX_PASSES", 1)
    assert main(["--fix"]) == 0
    assert (project / "asgi.py").read_text(encoding="utf-8") == FIXED


def test_a_file_with_two_names_is_fixed_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "link.py").symlink_to(project / "asgi.py")
    assert main(["--fix"]) == 0
    captured = capsys.readouterr()
    assert (project / "asgi.py").read_text(encoding="utf-8") == FIXED
    assert captured.err == "" and "(1 fixed, 0 left)" in captured.out


def test_nothing_is_fixed_by_what_only_looks(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "pyproject.toml").write_text("[tool.channels3-lint]\nfix = true\n")
    assert main(["migrate"]) == 1
    assert "1 by --fix" in capsys.readouterr().out
    assert main(["--write-baseline=known.json"]) == 0
    assert "Wrote 1 finding" in capsys.readouterr().out
    assert main(["--add-noqa"]) == 0
    assert (project / "asgi.py").read_text(encoding="utf-8") == ASGI.replace("\u00e9\n", "\u00e9  # noqa: CHN109\n")


def test_what_is_suppressed_ignored_or_known_is_not_fixed(project: Path) -> None:
    file = project / "asgi.py"
    assert main(["--fix", "--ignore=CHN109"]) == 0
    assert main(["--fix", "--select=CHN3"]) == 0
    assert main(["--write-baseline=known.json"]) == 0
    assert main(["--fix", "--baseline=known.json"]) == 0
    assert file.read_text(encoding="utf-8") == ASGI
    file.write_text(ASGI.replace("# caf\u00e9", "# noqa: CHN109"))
    assert main(["--fix"]) == 0
    assert "get_asgi_application}" in file.read_text()


def test_a_diff_changes_nothing(project: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (project / "asgi.py").write_bytes(ASGI.rstrip("\n").encode())
    assert main(["--diff"]) == 1
    captured = capfdbinary.readouterr()
    assert captured.out.decode() == (
        "--- asgi.py\n+++ asgi.py\n@@ -1,4 +1,4 @@\n from channels.routing import ProtocolTypeRouter\n"
        " from django.core.asgi import get_asgi_application\n \n"
        '-application = ProtocolTypeRouter({"http": get_asgi_application})  # caf\u00e9\n\\ No newline at end of file\n'
        '+application = ProtocolTypeRouter({"http": get_asgi_application()})  # caf\u00e9\n'
        "\\ No newline at end of file\n"
    )
    assert captured.err == b"Would make 1 fix in 1 file.\n"
    assert (project / "asgi.py").read_bytes() == ASGI.rstrip("\n").encode()
    assert main(["--diff", "--exit-zero"]) == 0
    assert main(["--diff", "--ignore=CHN1"]) == 0
    assert b"Would change nothing.\n" in capfdbinary.readouterr().err


def test_a_diff_in_colour(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["--diff"]) == 1
    output = capsys.readouterr().out
    assert "\x1b[32m+application" in output and "\x1b[1m--- asgi.py" in output


def fix_all(monkeypatch: pytest.MonkeyPatch, make_fix: Callable[[Source], Fix]) -> None:
    """Have every finding be fixed so."""
    check = Linter.check

    def checked(self: Linter, path: str, text: str, tree: Optional[ast.Module] = None) -> List[Finding]:
        return [replace(finding, make_fix=make_fix) for finding in check(self, path, text, tree)]

    monkeypatch.setattr(Linter, "check", checked)


def test_unsafe_fixes_are_asked_for(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unsafe_fix = Fix("Call it", Safety.UNSAFE, (Edit(Span(4, 62, 4, 62), "()"),))
    fix_all(monkeypatch, lambda source: unsafe_fix)
    assert main(["--fix"]) == 1
    output = capsys.readouterr().out
    assert "= help: Call it (--unsafe-fixes)\n" in output
    assert "--unsafe-fixes mends 1 of them; read what it makes.\n" in output
    assert main(["--fix", "--unsafe-fixes"]) == 0
    assert (project / "asgi.py").read_text(encoding="utf-8") == FIXED


def test_a_fix_that_fails_costs_itself_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(source: Source) -> Fix:
        raise KeyError("scope")

    fix_all(monkeypatch, fail)
    assert main(["--fix"]) == 1
    assert capsys.readouterr().err == "CHN109 failed to fix asgi.py: KeyError: 'scope'\n"


def test_why_a_file_is_left_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = Fix("Call it", Safety.SAFE, (Edit(Span(4, 62, 4, 62), "("),))
    fix_all(monkeypatch, lambda source: wrong)
    assert main(["--fix"]) == 1
    assert capsys.readouterr().err == "asgi.py: left as it was: it would no longer parse after its fixes\n"
    assert (project / "asgi.py").read_text(encoding="utf-8") == ASGI


def test_a_file_that_cannot_be_written_is_shown_as_it_is(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: str, before: bytes, after: bytes) -> None:
        raise writing.NotWritten("it has changed meanwhile")

    monkeypatch.setattr(writing, "replace", refuse)
    assert main(["--fix"]) == 1
    captured = capsys.readouterr()
    assert captured.err == "asgi.py: left as it was: it has changed meanwhile\n"
    assert "CHN109" in captured.out and "Found 1 finding.\n" in captured.out


def test_standard_input_comes_out_fixed(
    project: Path, stdin: Callable[[bytes], None], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    stdin(ASGI.encode())
    assert main(["-", "--fix", "--stdin-filename=asgi.py"]) == 0
    assert capfdbinary.readouterr().out == FIXED.encode()
    stdin(b"x = 1\n")
    assert main(["-", "--fix"]) == 0
    assert capfdbinary.readouterr().out == b"x = 1\n"
    stdin(ASGI.encode())
    assert main(["-", "--diff"]) == 1
    assert b"--- stdin.py\n" in capfdbinary.readouterr().out
    assert (project / "asgi.py").read_text(encoding="utf-8") == ASGI


# Writing.


def test_permissions_stay(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(b"old")
    file.chmod(0o755)
    writing.replace(str(file), b"old", b"new")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o755)
    assert os.listdir(tmp_path) == ["a.py"]


def test_links_stay(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    file = tmp_path / "real" / "a.py"
    file.write_bytes(b"old, longer")
    (tmp_path / "soft.py").symlink_to(file)
    (tmp_path / "hard.py").hardlink_to(file) if hasattr(Path, "hardlink_to") else os.link(file, tmp_path / "hard.py")
    writing.replace(str(tmp_path / "soft.py"), b"old, longer", b"new")
    assert (tmp_path / "soft.py").is_symlink()
    assert [path.read_bytes() for path in (file, tmp_path / "hard.py")] == [b"new", b"new"]
    (tmp_path / "hard.py").unlink()
    writing.replace(str(tmp_path / "soft.py"), b"new", b"newer")
    assert (tmp_path / "soft.py").is_symlink() and file.read_bytes() == b"newer"


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(b"other")
    with pytest.raises(writing.NotWritten, match="it has changed meanwhile"):
        writing.replace(str(file), b"old", b"new")
    assert file.read_bytes() == b"other"
    with pytest.raises(writing.NotWritten, match="no such file"):
        writing.replace(str(tmp_path / "gone.py"), b"old", b"new")


def test_a_read_only_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(writing.NotWritten, match="it is read-only"):
        writing.replace(str(file), b"old", b"new")


@pytest.mark.parametrize("failing", ["replace", "chown"])
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    def fail(*arguments: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    file = tmp_path / "a.py"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, failing, fail)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    if failing == "replace":
        with pytest.raises(writing.NotWritten, match="operation not permitted"):
            writing.replace(str(file), b"old", b"new")
    else:
        # The owner may only be set by some.
        writing.replace(str(file), b"old", b"new")
    assert os.listdir(tmp_path) == ["a.py"]
    assert file.read_bytes() == (b"old" if failing == "replace" else b"new")
