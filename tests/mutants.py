"""Mutants of ``channels3_lint``: ``nox -s mutants -- --seed 1 --count 200``. What the tests miss is printed.

The operators are cosmic-ray's; this says where they are used, and how the tests are run on what they give. A place is
mutated by one kind of operator in one way, so that the many ways to mutate one ``==`` do not drown the rest. Every
mutant is written into a copy of the project; the working tree is left alone.

Not mutated is what cannot be told by behaviour: annotations, ``__repr__``, ``if TYPE_CHECKING``, and ``assert``, which
always holds. ``is`` and ``==`` are not exchanged: for nodes and short texts they are the same.

A mutant is killed when a test fails, or when the tests take many times as long as without it. All tests run but those
of the hosts over all cases, which see what the core sees, and those that are about texts.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import functools
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parent.parent

#: How many percent must be killed.
FLOOR = 95.0

#: The tests that know most, in a second or two; then all others, the slow ones last, but for those left out.
FIRST = ("test_cases.py", "test_pages.py")
LAST = (
    "test_engine.py", "test_flake8_plugin.py", "test_order.py", "test_prefilter.py", "test_pylint_plugin.py",
    "test_forms.py",
)  # fmt: skip
LEFT_OUT = (
    "test_hosts.py", "test_new_rule.py", "test_readme.py", "test_runtime.py", "test_site.py", "test_walls.py"
)  # fmt: skip

#: A loop may eat all memory before the time is over.
SHELL = ("sh", "-c", 'ulimit -v 4000000; exec "$@"', "sh")
PYTEST = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-o", "addopts=")

Position = Tuple[int, int]


class Mutant(NamedTuple):
    """One mutation: the operator at its n-th place in a file."""

    path: str
    line: int
    operator: str
    occurrence: int


@functools.lru_cache(maxsize=None)
def source_of(path: str) -> str:
    """A file as it is when this begins, whatever somebody does to it meanwhile."""
    return (ROOT / path).read_text(encoding="utf-8")


@functools.lru_cache(maxsize=None)
def mutated(mutant: Mutant) -> Optional[str]:
    """The mutated source, if it is Python at all: an operator takes a star in a signature for a product."""
    source = source_of(mutant.path)
    code: str = mutate_code(source, get_operator(mutant.operator)(), mutant.occurrence)
    try:
        compile(code, mutant.path, "exec")
    except SyntaxError:
        return None
    return code


def places(path: str) -> List[List[Mutant]]:
    """The mutants of a file, those of one place and one kind together."""
    source = source_of(path)
    nodes = list(ast_nodes(get_ast(source)))
    left_out = list(_left_out(ast.parse(source)))
    found: Dict[Tuple[Position, str], List[Mutant]] = defaultdict(list)
    for name in sorted(operator_names()):
        operator = get_operator(name)
        if operator.arguments() or _exchanges_identity(name):
            continue
        positions = (position for node in nodes for position in operator().mutation_positions(node))
        for occurrence, (start, _) in enumerate(positions):
            if not any(first <= start < last for first, last in left_out):
                found[start, name.partition("_")[0]].append(Mutant(path, start[0], name, occurrence))
    return list(found.values())


def _exchanges_identity(operator: str) -> bool:
    """Whether ``is`` or ``is not`` becomes something else than the other, or something else one of them."""
    return "ComparisonOperator_" in operator and operator.count("_Is") == 1


def _left_out(tree: ast.Module) -> Iterator[Tuple[Position, Position]]:
    """From where to where nothing is mutated."""
    for node in ast.walk(tree):
        place: Optional[ast.AST] = None
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            place = node if node.name == "__repr__" else node.returns
        elif isinstance(node, (ast.arg, ast.AnnAssign)):
            place = node.annotation
        elif isinstance(node, ast.Assert) or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            place = node
        if isinstance(place, (ast.expr, ast.stmt)):
            yield (place.lineno, place.col_offset), (place.end_lineno or 0, place.end_col_offset or 0)


def sample(paths: Sequence[str], seed: int, count: int) -> List[Mutant]:
    """Some mutants, always the same for one seed; of each place one."""
    chance = random.Random(seed)
    shuffled = [place for path in sorted(paths) for place in places(path)]
    chance.shuffle(shuffled)
    chosen: List[Mutant] = []
    for place in shuffled:
        mutant = chance.choice(place)
        if len(chosen) < count and mutated(mutant) is not None:
            chosen.append(mutant)
    return chosen


class Copy:
    """A copy of the project, in which one mutant after the other is tested."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._root = folder / "project"
        shutil.copytree(ROOT, self._root, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "*.egg-info"))
        names = sorted(path.name for path in (self._root / "tests").glob("test_*.py"))
        self._stages = [FIRST, [name for name in names if name not in FIRST + LAST + LEFT_OUT], LAST]
        self._limits: List[float] = []

    def prepare(self) -> None:
        """Run the tests without a mutant: they pass, and tell how long they may take."""
        for stage in self._stages:
            start = time.monotonic()
            if not self._passes(stage):
                raise SystemExit(f"Without any mutant there is a failure in {' '.join(stage)}")
            self._limits.append(10 + 4 * (time.monotonic() - start))

    def kills(self, mutant: Mutant) -> bool:
        """Whether the tests notice a mutant."""
        file = self._root / mutant.path
        source = file.read_text(encoding="utf-8")
        for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*"):
            # Python may take it for the mutant's: of the same second, and the same size.
            compiled.unlink()
        file.write_text(mutated(mutant) or "", encoding="utf-8")
        try:
            return not all(map(self._passes, self._stages, self._limits))
        finally:
            file.write_text(source, encoding="utf-8")

    def _passes(self, tests: Sequence[str], limit: Optional[float] = None) -> bool:
        environment = {**os.environ, "PYTHONPATH": str(self._root), "PYTHONDONTWRITEBYTECODE": "1" if limit else ""}
        command = [*SHELL, *PYTEST, f"--basetemp={self._folder / 'tmp'}", *(f"tests/{name}" for name in tests)]
        with subprocess.Popen(
            command, cwd=self._root, env=environment, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            try:
                return process.wait(limit) == 0
            except subprocess.TimeoutExpired:
                # And the hosts that a test has started.
                os.killpg(process.pid, signal.SIGKILL)
                return False


def survivors(chosen: Sequence[Mutant], jobs: int) -> List[Mutant]:
    """The mutants that no test notices."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder, ThreadPoolExecutor(jobs) as pool:
        copies = [Copy(Path(folder, str(number))) for number in range(jobs)]
        list(pool.map(Copy.prepare, copies))
        free: "queue.Queue[Copy]" = queue.Queue()
        for copy in copies:
            free.put(copy)

        def is_killed(mutant: Mutant) -> bool:
            copy = free.get()
            try:
                return copy.kills(mutant)
            finally:
                free.put(copy)

        return [mutant for mutant, killed in zip(chosen, pool.map(is_killed, chosen)) if not killed]


def describe(mutant: Mutant) -> str:
    """Where a mutant is, and the lines that it changes."""
    before, after = source_of(mutant.path), mutated(mutant) or ""
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    changed = [f"    {line[0]} {line[1:].strip()}" for line in lines if line[0] in "+-" and line[1:].strip()]
    return "\n".join([f"{mutant.path}:{mutant.line} {mutant.operator.rpartition('/')[2]}", *changed])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1, help="which sample (default: 1)")
    parser.add_argument("--count", type=int, default=sys.maxsize, help="how many mutants (default: one of each place)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at a time")
    parser.add_argument("paths", nargs="*", help="files of channels3_lint (default: all)")
    options = parser.parse_args()
    everything = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("channels3_lint/**/*.py")]
    chosen = sample(options.paths or everything, options.seed, options.count)
    lived = survivors(chosen, options.jobs)
    for mutant in sorted(lived):
        print(describe(mutant))
    killed = len(chosen) - len(lived)
    share = 100 * killed / max(len(chosen), 1)
    print(f"killed {killed} of {len(chosen)} ({share:.1f}%)")
    return 0 if share >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
