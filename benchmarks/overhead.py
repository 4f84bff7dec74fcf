#!/usr/bin/env python3
"""What the plugins cost their hosts: CPU time with and without them, in turn, as ratios of one run.

    python benchmarks/overhead.py [--runs 5] [--tree FOLDER ...] [--host flake8|pylint]

Without --tree: the installed Django package (about 160,000 lines), and the example project. Each figure is the CPU time
of a whole process and its children; each pair runs one after the other, so that a slow spell of the machine hits both.
Byte code is kept between runs, as pip leaves it in an installation, whatever PYTHONDONTWRITEBYTECODE says here.

Half of pylint's time goes into collecting garbage, and a large tree may just miss or just meet one more full
collection. So give it several trees, such as the folders of Django: the last line sums them up.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

#: The first run of each command writes the byte code that the others, which are measured, read.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

EXAMPLE = Path(__file__).parent.parent / "examples" / "chat_channels2"

#: Runs flake8 as if this distribution were not installed.
FLAKE8_WITHOUT = """\
import importlib.metadata as metadata, sys
every = metadata.distributions
metadata.distributions = lambda **kw: (d for d in every(**kw) if d.metadata["Name"] != "channels3-lint")
from flake8.main.cli import main
sys.exit(main(sys.argv[1:]))
"""

FLAKE8_WITH = """\
import importlib.metadata as metadata, sys
every = metadata.distributions
metadata.distributions = lambda **kw: (d for d in every(**kw) if d.metadata["Name"] != "no such name")
from flake8.main.cli import main
sys.exit(main(sys.argv[1:]))
"""


def commands(host: str, tree: Path) -> Dict[str, List[str]]:
    """The command without and the command with the plugin."""
    if host == "flake8":
        options = ["--isolated", "--jobs=1", "-q", "-q", "--exit-zero", str(tree)]
        return {
            "without": [sys.executable, "-c", FLAKE8_WITHOUT, *options],
            "with": [sys.executable, "-c", FLAKE8_WITH, *options],
        }
    # One message of pylint's own: the least that pylint can do, so that the share of the plugin is the largest.
    options = ["--persistent=n", "--score=n", "--recursive=y", "--disable=all", str(tree)]
    start = [sys.executable, "-m", "pylint"]
    return {
        "without": [*start, "--enable=unused-import", *options],
        "with": [*start, "--load-plugins=pylint_channels3", "--enable=unused-import,channels3", *options],
    }


def cpu_seconds(command: Sequence[str]) -> float:
    """The CPU time, in seconds, of a command and all it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def lines_of(tree: Path) -> int:
    return sum(file.read_bytes().count(b"\n") for file in tree.rglob("*.py"))


def measure(host: str, tree: Path, runs: int) -> Tuple[float, float]:
    pair = commands(host, tree)
    for command in pair.values():
        cpu_seconds(command)
    without: List[float] = []
    with_plugin: List[float] = []
    for run in range(runs):
        # Each side goes first half of the time.
        for side in ("without", "with") if run % 2 == 0 else ("with", "without"):
            (without if side == "without" else with_plugin).append(cpu_seconds(pair[side]))
    ratios = sorted(b / a for a, b in zip(without, with_plugin))
    total = sum(with_plugin) / sum(without)
    print(
        f"{host:7} {tree.name:14} {lines_of(tree):8,} lines  {statistics.median(without):7.2f} s  "
        f"{statistics.median(with_plugin):7.2f} s  ratio {statistics.median(ratios):.3f} "
        f"({ratios[0]:.3f} to {ratios[-1]:.3f}), of sums {total:.3f}",
        flush=True,
    )
    return sum(without), sum(with_plugin)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tree", type=Path, nargs="*")
    parser.add_argument("--host", choices=["flake8", "pylint"])
    args = parser.parse_args()
    trees = args.tree
    if not trees:
        django = importlib.util.find_spec("django")
        if django is None or django.origin is None:
            parser.error("Django is not installed: pip install -e '.[benchmark]', or give --tree")
        trees = [Path(django.origin).parent, EXAMPLE]
    print("host    tree                        without      with")
    for host in [args.host] if args.host else ["flake8", "pylint"]:
        sums = [measure(host, tree, args.runs) for tree in trees]
        total = sum(with_plugin for _, with_plugin in sums) / sum(without for without, _ in sums)
        print(f"{host:7} all of them, of sums {total:.3f}", flush=True)


if __name__ == "__main__":
    main()
