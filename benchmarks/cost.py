#!/usr/bin/env python3
"""What the plugins cost their hosts: CPU time and memory with and without them, in turn, as ratios of one run.

    python benchmarks/cost.py [TREE ...] [--host flake8 pylint core] [--runs 5]
    python benchmarks/cost.py --generate 400 --share 0.2
    python benchmarks/cost.py --generate 100 --growth --table docs/cost-table.md --plot docs/cost.svg

Give it projects that use Channels: on others there is nothing to see. Without a tree it takes the example project, the
installed Django package, which hardly mentions Channels, and a generated tree. A generated tree has as many files as
--generate says; of these --share are routing, consumers and middleware, the others models and views. --growth runs
trees of 1, 2, 4 and 8 times the size.

Each figure is the CPU time of a whole process, and its peak memory. Each pair runs one after the other, so that a slow
spell of the machine hits both. Byte code is kept between runs, as pip leaves it in an installation. "core" is Python
that reads and parses each file, without and with the checks.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

#: The first run of each command writes the byte code that the others, which are measured, read.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

EXAMPLE = Path(__file__).parent.parent / "examples" / "chat_channels2"

#: Runs flake8 as if the distribution of this name were not installed.
FLAKE8 = """\
import importlib.metadata as metadata, sys
every = metadata.distributions
metadata.distributions = lambda **kw: (d for d in every(**kw) if d.metadata["Name"] != {hidden!r})
from flake8.main.cli import main
sys.exit(main(sys.argv[1:]))
"""

CORE = """\
import ast, pathlib, sys, tokenize, warnings
warnings.simplefilter("ignore")
if {with_plugin}:
    from channels3_lint import Linter
    linter = Linter()
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    try:
        with tokenize.open(path) as file:
            text = file.read()
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        continue
    if {with_plugin}:
        linter.check(str(path), text, tree)
"""

#: The files of a generated tree: about Channels, and about something else. They are as long as such files are in
#: public projects, in the middle: consumers 110 lines, middleware 50, routing 30.
TEMPLATES = Path(__file__).parent / "templates"
ABOUT_CHANNELS = ("room", "routing", "middleware")
OTHERS = ("models", "views")


class Cost(NamedTuple):
    """CPU seconds of a process and all it starts, and its peak memory in MB."""

    seconds: float
    megabytes: float


class Row(NamedTuple):
    """One tree under one host, without and with the plugin; the ratio is that of the sums of all runs."""

    host: str
    tree: str
    files: int
    lines: int
    without: Cost
    with_plugin: Cost
    ratio: float


def generate(folder: Path, count: int, share: float) -> Path:
    """Write a tree of some files into a folder, a share of them about Channels."""
    (folder / "manage.py").write_text("", encoding="utf-8")
    about = round(count * share)
    for kinds, files in ((ABOUT_CHANNELS, about), (OTHERS, count - about)):
        for position in range(files):
            number, kind = divmod(position, len(kinds))
            package = folder / f"app{number // 10}"
            package.mkdir(exist_ok=True)
            (package / "__init__.py").touch()
            base = number - number % 5
            for name in (kinds[kind], *(["base"] if kinds[kind] == "room" and number == base else [])):
                text = (TEMPLATES / f"{name}.txt").read_text(encoding="utf-8").format(number=number, base=base)
                (package / f"{name}{number}.py").write_text(text, encoding="utf-8")
    return folder


def command(host: str, tree: Path, with_plugin: bool) -> List[str]:
    """The command that is measured."""
    if host == "core":
        return [sys.executable, "-c", CORE.format(with_plugin=with_plugin), str(tree)]
    if host == "flake8":
        program = FLAKE8.format(hidden="no such name" if with_plugin else "channels3-lint")
        return [sys.executable, "-c", program, "--isolated", "--jobs=1", "-q", "-q", "--exit-zero", str(tree)]
    # One message of pylint's own: the least that pylint can do, so that the share of the plugin is the largest.
    options = ["--rcfile=/dev/null", "--persistent=n", "--score=n", "--recursive=y", "--disable=all"]
    plugin = ["--load-plugins=pylint_channels3", "--enable=unused-import,channels3"]
    options += plugin if with_plugin else ["--enable=unused-import"]
    return [sys.executable, "-m", "pylint", *options, str(tree)]


def cost(arguments: Sequence[str]) -> Cost:
    """Run a command."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    _, _, usage = os.wait4(process.pid, 0)
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(costs: Sequence[Cost]) -> Cost:
    return Cost(statistics.median(c.seconds for c in costs), statistics.median(c.megabytes for c in costs))


def measure(host: str, tree: Path, name: str, runs: int) -> Row:
    """Measure one tree under one host."""
    commands = {side: command(host, tree, side) for side in (False, True)}
    costs: Dict[bool, List[Cost]] = {False: [], True: []}
    for side in (False, True):
        cost(commands[side])
    for run in range(runs):
        # Each side goes first half of the time.
        for side in (False, True) if run % 2 == 0 else (True, False):
            costs[side].append(cost(commands[side]))
    files = list(tree.rglob("*.py"))
    lines = sum(file.read_bytes().count(b"\n") for file in files)
    ratio = sum(c.seconds for c in costs[True]) / sum(c.seconds for c in costs[False])
    return Row(host, name, len(files), lines, median(costs[False]), median(costs[True]), ratio)


def shown(row: Row) -> str:
    before, after = row.without, row.with_plugin
    return (
        f"{row.host:7} {row.tree:24} {row.files:6,} {row.lines:8,}  {before.seconds:7.2f}  {after.seconds:7.2f}  "
        f"{row.ratio:.3f}  {before.megabytes:4.0f}  {after.megabytes:4.0f}"
    )


def table(rows: Sequence[Row], runs: int) -> str:
    """The rows as Markdown, with what they were measured on."""
    names = ("channels3-lint", "flake8", "pylint")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    head = f"Medians of {runs} runs, on {platform.system()} {platform.machine()} with {os.cpu_count()} cores, "
    lines = [f"{head}Python {platform.python_version()}, {versions}.", ""]
    lines += ["| host | tree | files | lines | alone, s | with, s | ratio | alone, MB | with, MB |", "|" + "---|" * 9]
    for row in rows:
        before, after = row.without, row.with_plugin
        lines.append(
            f"| {row.host} | {row.tree} | {row.files:,} | {row.lines:,} | {before.seconds:.2f} | {after.seconds:.2f} | "
            f"{row.ratio:.3f} | {before.megabytes:.0f} | {after.megabytes:.0f} |"
        )
    return "\n".join(lines) + "\n"


def plot(rows: Sequence[Row], path: Path) -> None:
    """Draw what each host takes with and without the plugin, over the number of files."""
    from matplotlib.figure import Figure  # type: ignore[import-not-found,unused-ignore]

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for index, host in enumerate(dict.fromkeys(row.host for row in rows)):
        of_host = [row for row in rows if row.host == host]
        files = [row.files for row in of_host]
        axes.plot(files, [row.without.seconds for row in of_host], f"C{index}--", marker="o", label=f"{host} alone")
        axes.plot(files, [row.with_plugin.seconds for row in of_host], f"C{index}-", marker="o", label=f"{host} with")
    axes.set(xlabel="files", ylabel="CPU seconds", xlim=(0, None), ylim=(0, None))
    axes.legend()
    figure.savefig(path, metadata={"Date": None})


def trees(arguments: argparse.Namespace, folder: Path) -> Iterator[Tuple[str, Path]]:
    """The trees to measure, with their names."""
    for tree in arguments.trees:
        yield tree.absolute().name, tree
    count = arguments.generate
    if not arguments.trees and count is None:
        yield "the example project", EXAMPLE
        django = importlib.util.find_spec("django")
        if django is not None and django.origin is not None:
            yield "Django itself", Path(django.origin).parent
        count = 200
    for factor in (1, 2, 4, 8) if arguments.growth else (1,):
        if count is not None:
            path = folder / str(factor)
            path.mkdir()
            yield f"generated, {arguments.share:.0%}", generate(path, count * factor, arguments.share)


def main(argv: Optional[Sequence[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", type=Path, nargs="*", metavar="TREE")
    parser.add_argument("--host", nargs="+", choices=["flake8", "pylint", "core"], default=["flake8", "pylint", "core"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--generate", type=int, metavar="FILES", help="measure a generated tree of so many files")
    parser.add_argument("--share", type=float, default=0.2, help="the share of its files that are about Channels")
    parser.add_argument("--growth", action="store_true", help="generate trees of 1, 2, 4 and 8 times the size")
    parser.add_argument("--table", type=Path, help="write the figures as Markdown")
    parser.add_argument("--plot", type=Path, help="draw the figures; needs matplotlib")
    arguments = parser.parse_args(argv)
    rows: List[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        measured = list(trees(arguments, Path(folder)))
        print(f"{'host':7} {'tree':24} {'files':>6} {'lines':>8}  alone, s  with, s  ratio  alone, with, MB")
        for host in arguments.host:
            for name, tree in measured:
                rows.append(measure(host, tree, name, arguments.runs))
                print(shown(rows[-1]), flush=True)
            of_host = [row for row in rows if row.host == host]
            total = sum(row.with_plugin.seconds for row in of_host) / sum(row.without.seconds for row in of_host)
            print(f"{host:7} {'all':24} {total:52.3f}", flush=True)
    if arguments.table:
        arguments.table.write_text(table(rows, arguments.runs), encoding="utf-8")
    if arguments.plot:
        plot(rows, arguments.plot)


if __name__ == "__main__":
    main()
