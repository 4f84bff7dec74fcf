"""Which branches are for another version, held against what the interpreter does under the release moved to.

A snippet marks one statement with ``old``. Where its test can be computed, the branch is for another version exactly
when it does not run under that release; what only running would tell is taken for another version's as well.
"""

from __future__ import annotations

import ast
import sys
import types
from pathlib import Path
from textwrap import dedent
from typing import Dict, Tuple

import pytest

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module, Project

RELEASES: Dict[Tuple[int, ...], str] = {(3, 0, 5): "3.0.5", (4, 0, 0): "4.0.0"}

HEADER = """
import channels
from channels import __version__ as channels_version
"""


def is_for_other_version(source: str, release: Tuple[int, ...] = (3, 0, 5), folder: Path = Path("/project")) -> bool:
    """Whether the node called ``old`` is for another version."""
    text = HEADER + dedent(source)
    module = Module(str(folder / "routing.py"), text, ast.parse(text))
    [old] = [node for node in module.nodes(ast.Name) if node.id == "old"]
    return Names(Project(), module, release).guards.is_for_other_version(module, old)


def runs(source: str, release: Tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the interpreter comes to ``old``."""
    fake = types.ModuleType("channels")
    setattr(fake, "__version__", RELEASES[release])
    monkeypatch.setitem(sys.modules, "channels", fake)
    reached = []

    class Names(Dict[str, object]):
        def __missing__(self, name: str) -> object:
            if name != "old":
                raise KeyError(name)
            reached.append(name)
            return None

    exec(compile(HEADER + dedent(source), "snippet", "exec"), Names())
    return bool(reached)


#: Tests of ``if <test>: old``.
TESTS = [
    'channels.__version__ < "3"',
    'channels.__version__ >= "3"',
    'channels_version == "3.0.5"',
    'channels_version != "3.0.5"',
    '"3" <= channels_version < "4"',
    "channels_version is None",
    "channels_version is not None",
    'channels_version[0] == "2"',
    'channels_version[0] in "34"',
    'channels_version[0] not in ("2", "3")',
    'channels_version[:1] == "3"',
    'channels_version.startswith("2.")',
    'channels_version.startswith(("2.", "3."))',
    'not channels_version.startswith("2.")',
    'channels_version.split(".")[0] == "3"',
    'int(channels_version.split(".")[0]) < 3',
    'int(channels_version[0]) > 2',
    'float(channels_version[:3]) >= 3.0',
    'str(channels_version) < "3"',
    'tuple(map(int, channels_version.split("."))) < (3, 0)',
    'list(map(int, channels_version.split("."))) >= [3, 0]',
    'list(map(str, channels_version.split("."))) < ["4"]',
    'tuple(int(x) for x in channels_version.split(".")[:2]) >= (3, 0)',
    '[int(x) for x in channels_version.split(".")] < [4]',
    'channels_version < "3" or channels_version >= "4"',
    'channels_version >= "3" and channels_version < "4"',
    'channels_version >= "3" and not channels_version.startswith("4")',
    'True and channels_version < "4"',
    'channels_version.split(".")[:2] == ["3", "0"]',
    'channels_version.split(".") != ["3", "0", "5"]',
    'channels_version.split(".", 1)[1] == "0.5"',
    'channels_version.split(".", maxsplit=1)[1] == "0.5"',
    '[x for x in channels_version.split(".")][0] == "3"',
    "(3, 0) <= tuple(map(int, channels_version.split('.')))[0:2:1]",
]


@pytest.mark.parametrize("release", RELEASES, ids=RELEASES.get)
@pytest.mark.parametrize("test", TESTS)
def test_versions_compared(test: str, release: Tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    for source in (
        f"if {test}:\n    old\n",
        f"if {test}:\n    pass\nelse:\n    old\n",
        f"x = old if {test} else None\n",
        f"x = None if {test} else old\n",
        f"def f():\n    if {test}:\n        return\n    old\nf()\n",
    ):
        assert is_for_other_version(source, release) is not runs(source, release, monkeypatch), source


@pytest.mark.parametrize("release", RELEASES, ids=RELEASES.get)
@pytest.mark.parametrize("test", TESTS)
def test_versions_compared_elsewhere(test: str, release: Tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    named = f"IS_NEW = {test}\nchannels_flag = IS_NEW\nif channels_flag:\n    old\n"
    assert is_for_other_version(named, release) is not runs(named, release, monkeypatch)
    if not {"and", "or"} & {*test.split()}:
        returned = f"def channels_new():\n    return {test}\nif channels_new():\n    old\n"
        assert is_for_other_version(returned, release) is not runs(returned, release, monkeypatch)


#: Ways to come to a flag, each of which asks for Channels 3 or later, whatever it is called.
BOUND = {
    "subscript": 'major = channels_version.split(".")[0]\nflag = int(major) >= 3\n',
    "unpacked": 'major, minor = channels_version.split(".")[:2]\nflag = int(major) >= 3\n',
    "unpacked twice": '(major, minor), micro = channels_version.split(".")[:2], 0\nflag = major >= "3"\n',
    "number": "number = int(channels_version[0])\nflag = number >= 3\n",
    "conditional": 'flag = True if channels_version >= "3" else False\n',
    "other way round": 'flag = False if channels_version < "3" else True\n',
    "if": 'if channels_version >= "3":\n    flag = True\nelse:\n    flag = False\n',
    "property": """
class Versions:
    @property
    def at_least_3(self):
        return channels_version >= "3"
flag = Versions().at_least_3
""",
    "attribute of a class": 'class Versions:\n    new = channels_version >= "3"\nflag = Versions.new\n',
    "attribute of an object": """
class Versions:
    def __init__(self):
        self.new = channels_version >= "3"
versions = Versions()
flag = versions.new
""",
}


@pytest.mark.parametrize("release", [*RELEASES, (4, 0, 0)], ids=str)
@pytest.mark.parametrize("bound", BOUND)
def test_flags(bound: str, release: Tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    for source in (
        f"{BOUND[bound]}if flag:\n    old\n",
        f"{BOUND[bound]}if not flag:\n    old\n",
        f"{BOUND[bound]}x = None if flag else old\n",
    ):
        assert is_for_other_version(source, release) is not runs(source, release, monkeypatch), source


@pytest.mark.parametrize("bound", BOUND)
def test_flags_of_another_module(bound: str, tmp_path: Path) -> None:
    (tmp_path / "flags.py").write_text(f"{HEADER}{BOUND[bound]}FLAG = flag\n", encoding="utf-8")
    for imported, name in (("from flags import FLAG", "FLAG"), ("import flags", "flags.FLAG")):
        assert not is_for_other_version(f"{imported}\nif {name}:\n    old\n", folder=tmp_path)
        assert is_for_other_version(f"{imported}\nif not {name}:\n    old\n", folder=tmp_path)


#: What a tried import tells: whether ``old`` is for another version on 3.0, and on 4.0, where channels.http is gone.
TRIED = {
    "in the body": (
        "try:\n    from channels.http import AsgiHandler\n    old\nexcept ImportError:\n    pass\n", False, True
    ),
    "in else": (
        "try:\n    import channels.http\nexcept ImportError:\n    pass\nelse:\n    old\n", False, True
    ),
    "in the handler": ("try:\n    import channels.http\nexcept ImportError:\n    old\n", True, False),
    "above the import": ("try:\n    old\n    import channels.http\nexcept ImportError:\n    pass\n", False, False),
    "another error": ("try:\n    import channels.http\n    old\nexcept ValueError:\n    pass\n", False, False),
    "other module": ("try:\n    import channels.layers\n    old\nexcept ImportError:\n    pass\n", False, False),
    "beginning of a name": ("try:\n    import channels.http2\n    old\nexcept ImportError:\n    pass\n", False, False),
    "relative": ("try:\n    from .channels.http import x\n    old\nexcept ImportError:\n    pass\n", False, False),
    "flag": (
        "try:\n    from channels.http import AsgiHandler\n    FLAG = True\nexcept ImportError:\n    FLAG = False\n"
        "if FLAG:\n    old\n", False, True
    ),
    "flag, everything caught": (
        "try:\n    from channels.http import AsgiHandler\n    flag = True\nexcept:\n    flag = False\n"
        "if not flag:\n    old\n", True, False
    ),
    "None instead": (
        "try:\n    from channels.http import AsgiHandler\nexcept ImportError:\n    AsgiHandler = None\n"
        "if AsgiHandler is None:\n    old\n", True, False
    ),
    "not None": (
        "try:\n    from channels.http import AsgiHandler\nexcept ImportError:\n    AsgiHandler = None\n"
        "if AsgiHandler is not None:\n    old\n", False, True
    ),
    "the name itself": (
        "try:\n    from channels.http import AsgiHandler as handler\nexcept ImportError:\n    handler = None\n"
        "if handler:\n    old\n", False, True
    ),
    "flag of another package": (
        "try:\n    import uvloop\n    FLAG = True\nexcept ImportError:\n    FLAG = False\nif FLAG:\n    old\n",
        False, False
    ),
}


@pytest.mark.parametrize("name", TRIED)
def test_tried_imports(name: str) -> None:
    source, *expected = TRIED[name]
    assert [is_for_other_version(source, release) for release in RELEASES] == expected


PARSED = {
    'Version(channels_version) < Version("3")': (True, True),
    'Version(channels_version) >= Version("3.0.0")': (False, False),
    'Version(channels_version) < Version("4")': (False, True),
    "Version(channels_version).major < 3": (True, True),
    "Version(channels_version).major == 3": (False, True),
    "Version(channels_version).minor > 0": (True, True),
    "Version(channels_version).release < (3,)": (True, True),
    "Version(channels_version).micro > 2": (False, True),
    "Version(channels_version).release == (3, 0, 5)": (False, True),
    'Version(channels_version) <= Version("4.0")': (False, False),
    'Version(channels_version) > Version("4.0")': (True, True),
    'Version(channels_version) == Version("3.0.5.0")': (False, True),
    'Version(channels_version) >= Version("4.0.0b1")': (True, False),
    'Version(channels_version) > Version("4.0.0b1")': (True, False),
    'Version(channels_version) == Version("4.0.0rc1")': (True, True),
    'Version(channels_version) == Version("3.0.5.dev1")': (True, True),
    'Version(channels_version) < Version("4.0rc1")': (False, True),
    'Version(version("channels")) < Version("4")': (False, True),
    "get_version_tuple(channels_version) < (3,)": (True, True),
    "get_version_tuple(channels_version) >= (4, 0)": (True, False),
    'version("channels").startswith("3.")': (False, True),
    'get_distribution("channels").version < "4"': (False, True),
    'get_distribution("channels").version[0] == "2"': (True, True),
    'get_distribution("channels").parsed_version < "4"': (True, True),
    "Version(channels_version).public < (3,)": (True, True),
    'version("channels").title() < "4"': (True, True),
}


@pytest.mark.parametrize("test", PARSED)
def test_versions_parsed(test: str) -> None:
    """What ``packaging`` and ``pkg_resources`` answer; neither has to be installed."""
    source = f"""
        from importlib.metadata import version
        from django.utils.version import get_version_tuple
        from packaging.version import Version
        from pkg_resources import get_distribution
        if {test}:
            old
        """
    assert tuple(is_for_other_version(source, release) for release in RELEASES) == PARSED[test]


#: Tests for a version whose answer cannot be computed: both branches are for another version.
UNKNOWN = [
    "django.VERSION >= (3, 0)",
    'django.get_version() < "3"',
    'version("django") >= "3"',
    'version("asgiref") >= "3"',
    "channels_version < 3",
    "channels_version in 3",
    "channels_version[-1] == '5'",
    "channels_version.split('')",
    "channels_version.startswith(3)",
    "int(channels_version[0]).real",
    "[channels_version].first < 3",
    "channels_version[10] == '1'",
    "channels_version['a'] == '1'",
    "int(channels_version) >= 3",
    "int(channels_version) or old_style",
    "float(channels_version) >= 3",
    "tuple(3) < channels_version",
    "tuple(map(int, channels_version)) < (3,)",
    "tuple(map(int, ['a'])) < (3,) or channels_version",
    "[int(x) for x in channels_version for y in x] < [3]",
    "[int(x) for x in channels_version if x.isdigit()] < [3]",
    "[int(x[0]) for x in channels_version.split('.')] < [3]",
    "[len(x) for x in channels_version.split('.')] < [3]",
    "Version(channels_version) < Version('three')",
    "channels_version.partition('.')[0] < '3'",
    "channels_version.real.split('.') < 3",
    "(1).split('.') < channels_version",
    "Version(channels_version).local",
    "Version(unknown, channels_version) > 2",
    'str(channels_version, "utf-8") < "3"',
    'get_distribution("channels").version_text < "3"',
    "Version(channels_version).version < (3,)",
    "channels_version if unknown else 1",
    "channels_version is channels",
    "channels_version + '1' < '3'",
    "compare_versions(channels_version, '3')",
    "channels_version and version('other') > '3'",
]


@pytest.mark.parametrize("test", UNKNOWN)
def test_versions_that_cannot_be_known(test: str) -> None:
    source = f"""
        import django
        from importlib.metadata import version
        from packaging.version import Version
        from pkg_resources import get_distribution
        if {test}:
            {{}}
        else:
            {{}}
        """
    assert is_for_other_version(source.format("old", "pass"))
    assert is_for_other_version(source.format("pass", "old"))


#: Tests that ask for no version: neither branch is for another version.
OTHER = [
    "settings.DEBUG",
    "settings.CHANNELS_ENABLED",
    'version("other_channels") > "3"',
    "api_version >= 3",
    'hasattr(settings, "CHANNELS")',
    "channels",
    "get_distribution().version",
]


@pytest.mark.parametrize("test", OTHER)
def test_other_tests(test: str) -> None:
    source = f"""
        from django.conf import settings
        from importlib.metadata import version
        from pkg_resources import get_distribution
        if {test}:
            {{}}
        else:
            {{}}
        """
    assert not is_for_other_version(source.format("old", "pass"))
    assert not is_for_other_version(source.format("pass", "old"))


def test_all_of_a_branch_is_for_other_version() -> None:
    text = f'{HEADER}if channels_version < "3":\n    old\n    old\nelse:\n    new\n    new\n'
    module = Module("/project/routing.py", text, ast.parse(text))
    guards = Names(Project(), module).guards
    nodes = [node for node in module.nodes(ast.Name) if len(node.id) == 3]
    found = sorted((node.id, guards.is_for_other_version(module, node)) for node in nodes)
    assert found == [("new", False), ("new", False), ("old", True), ("old", True)]


def test_the_test_itself_is_not_left_alone() -> None:
    assert not is_for_other_version('if channels_version < "3" and old:\n    pass')


@pytest.mark.parametrize(
    "test, longest", [('channels_version < "3"', 7), ('pkg_resources.get_distribution("channels").version < "3"', 6)]
)
def test_a_chain_of_names(test: str, longest: int) -> None:
    for length in (1, 2, longest, longest + 1):
        names = "".join(f"channels_{n} = channels_{n - 1}\n" for n in range(1, length))
        for condition, runs_on_3 in ((f"channels_{length - 1}", False), (f"not channels_{length - 1}", True)):
            source = f"import pkg_resources\nchannels_0 = {test}\n{names}if {condition}:\n    old"
            # A chain that is too long cannot be known.
            assert is_for_other_version(source) is (length > longest or not runs_on_3)


@pytest.mark.parametrize("count, is_found", [(197, True), (198, False)])
def test_how_many_expressions_are_looked_at(count: int, is_found: bool) -> None:
    others = ", ".join(f"other_{number}" for number in range(count))
    source = f"LAST = [channels_version]\nVERSIONS = [{others}, LAST]\nif VERSIONS:\n    old"
    assert is_for_other_version(source) is is_found


@pytest.mark.parametrize("call", ["at_least(3)", "at_least(3, 0)", "at_least()"])
def test_a_function_that_compares_versions(call: str) -> None:
    source = f"""
        def channels_at_least(major=3, minor=0):
            return channels_version >= "3"
        if channels_{call}:
            {{}}
        else:
            {{}}
        """
    assert not is_for_other_version(source.format("old", "pass"))
    assert is_for_other_version(source.format("pass", "old"))


def test_conditions_joined_in_a_function_cannot_be_known() -> None:
    source = """
        def channels_3():
            return channels_version >= "3" and channels_version < "4"
        if channels_3():
            {}
        else:
            {}
        """
    assert is_for_other_version(source.format("old", "pass"))
    assert is_for_other_version(source.format("pass", "old"))


@pytest.mark.parametrize("count, is_known", [(0, True), (7, True), (8, False)])
def test_a_chain_of_calls(count: int, is_known: bool) -> None:
    source = "def channels_f0():\n    return channels_version\n" + "".join(
        f"def channels_f{n}():\n    return str(channels_f{n - 1}())\n" for n in range(1, count + 1)
    )
    test = f'channels_f{count}() < "3"'
    assert is_for_other_version(f"{source}if {test}:\n    old")
    assert is_for_other_version(f"{source}if {test}:\n    pass\nelse:\n    old") is not is_known


def test_a_test_that_asks_for_itself_is_no_guard() -> None:
    source = """
        if channels_new:
            channels_new = channels_version >= "3"
            old
        """
    assert not is_for_other_version(source)


def test_a_flag_with_two_values_cannot_be_known() -> None:
    source = """
        try:
            channels_major = int(channels_version[0])
        except ValueError:
            channels_major = 0
        if channels_major < 3:
            {}
        else:
            {}
        """
    assert is_for_other_version(source.format("old", "pass"))
    assert is_for_other_version(source.format("pass", "old"))


def test_a_flag_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "compat.py").write_text('import channels\nCHANNELS_3 = channels.__version__ >= "3"\n')
    assert not is_for_other_version("from compat import CHANNELS_3\nif CHANNELS_3:\n    old", folder=tmp_path)
    assert is_for_other_version("from compat import CHANNELS_3\nif not CHANNELS_3:\n    old", folder=tmp_path)


FALLBACKS = {
    "import of Django": ("try:\n    from django.core.asgi import x\nexcept ImportError:\n    old", True),
    "import of Channels": ("try:\n    import channels.http\nexcept (KeyError, ImportError):\n    old", True),
    "import in a branch": ("try:\n    if x:\n        import channels.http\nexcept ImportError:\n    old", True),
    "module not found": ("try:\n    import channels.http\nexcept ModuleNotFoundError:\n    old", True),
    "any exception": ("try:\n    import os, channels.http\nexcept Exception:\n    old", True),
    "anything": ("try:\n    import channels.http\nexcept:\n    old", True),
    "another error": ("try:\n    import channels.http\nexcept KeyError:\n    old", False),
    "import of something else": ("try:\n    import redis\nexcept ImportError:\n    old", False),
    "import of its own": ("try:\n    from . import channels\nexcept ImportError:\n    old", False),
    "no import": ("try:\n    x()\nexcept ImportError:\n    old", False),
    "as_asgi": ("try:\n    app = X.as_asgi()\nexcept AttributeError:\n    old", True),
    "as_asgi and an import": ("try:\n    app = X.as_asgi()\nexcept ImportError:\n    old", False),
    "another attribute": ("try:\n    app = X.as_view()\nexcept AttributeError:\n    old", False),
    "body of the try": ("try:\n    import channels.http\n    old\nexcept ImportError:\n    pass", False),
    "hasattr": ('app = X.as_asgi() if hasattr(X, "as_asgi") else old', True),
    "not hasattr": ('if not hasattr(X, "as_asgi"):\n    old', True),
    "hasattr of something else": ('if hasattr(X, "as_view"):\n    old', False),
}


@pytest.mark.parametrize("source, expected", FALLBACKS.values(), ids=FALLBACKS)
def test_fallbacks(source: str, expected: bool) -> None:
    assert is_for_other_version(source) is expected


EXITS = {
    "return": ('if channels_version >= "3":\n        return\n    old', True),
    "raise": ('if channels_version >= "3":\n        raise ValueError\n    old', True),
    "for another version": ('if channels_version < "3":\n        return\n    old', False),
    "no exit": ('if channels_version >= "3":\n        x = 1\n    old', False),
    "with an else": ('if channels_version >= "3":\n        return\n    else:\n        pass\n    old', False),
    "deeper after the exit": ('if channels_version >= "3":\n        return\n    for x in y:\n        old', True),
    "in a loop": ('for x in y:\n        if channels_version >= "3":\n            return\n        old', False),
    "another condition": ("if DEBUG:\n        return\n    old", False),
    "before the exit": ('old\n    if channels_version >= "3":\n        return', False),
    "default of a parameter": ('def g(x=old):\n        if channels_version >= "3":\n            return', False),
}


@pytest.mark.parametrize("body, expected", EXITS.values(), ids=EXITS)
def test_what_follows_an_exit(body: str, expected: bool) -> None:
    assert is_for_other_version(f"def f():\n    {body}") is expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("try:\n    from channels.http import old\nexcept ImportError:\n    pass", True),
        ("try:\n    from channels.http import old\nexcept KeyError:\n    pass", False),
        ("from channels.http import old", False),
    ],
)
def test_imports_that_may_fail(source: str, expected: bool) -> None:
    module = Module("/project/routing.py", source, ast.parse(source))
    [alias] = module.nodes(ast.alias)
    assert Names(Project(), module).guards.is_tried_import(module, alias) is expected
