"""The skeleton of a rule, with tests that fail until it is one.

``nox -s new_rule -- CHN209 some-symbol "One sentence."`` writes the rule, its page, two cases, its scenario, and its
line in the registry.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Dict

from channels3_lint import RULES
from pylint_channels3 import BANDS, message_id

ROOT = Path(__file__).parent.parent

RULE = '''"""{code}: {summary}

What Channels does at run time, with the text of the error, and since which version.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context

RULE = Rule(
    code="{code}",
    symbol="{symbol}",
    since="3.0",
    summary="{summary}",
    prefilter=("channels",),
)


@RULE.check(ast.Call)
def found(context: Context, node: ast.Call) -> Iterator[Problem]:
    """What is reported, in code as people write it."""
    yield from ()
'''

DETAILS = '''# {symbol}

{summary}

| flake8 | pylint | since |
|---|---|---|
| {code} | {id} `{symbol}` | Channels 3.0 |

In the guide: [the heading of a step](../../migrating.md#its-place).

## What happens

The error in full:

```text
```

## Why

## What to write instead

## When it is silent

## To suppress it

flake8: `# noqa: {code}` on the line. pylint: `# pylint: disable={symbol}` on the line, in the
block or in the module.

## In Channels' own words
'''

SCENARIO = '''"""{summary}"""

from __future__ import annotations

from runtime.harness import Example
from runtime.proof import WORKS, Outcomes, proof


@proof(
    bad=Outcomes(channels2=WORKS, channels3="the error in full", channels4="the error in full"),
    good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS),
)
async def used(example: Example) -> str:
    raise NotImplementedError(example.load())
'''

#: Where everything is written, and what.
FILES: Dict[str, str] = {
    "channels3_lint/rules/{module}.py": RULE,
    "docs/rules/{symbol}/details.md": DETAILS,
    "docs/rules/{symbol}/messages.txt": "say what is wrong with {{name}}: use {{instead}}\n",
    "docs/rules/{symbol}/bad.py": "import channels\n\nchannels.wrong()  # [{symbol}]\n",
    "docs/rules/{symbol}/good.py": "import channels\n\nchannels.right()\n",
    "tests/cases/{symbol}/as_people_write_it/code.py": "import channels\n\nchannels.wrong()  # want: {code}\n",
    "tests/cases/{symbol}/ok_look_alike/code.py": "import channels\n\nchannels.right()\n",
    "tests/runtime/scenarios/{module}.py": SCENARIO,
}


def refusal(code: str, symbol: str, summary: str) -> str:
    """Why there can be no such rule; empty where there can."""
    if not re.fullmatch(r"CHN\d{3}", code) or code[:4] not in BANDS:
        return f"{code} is no code: it is one of {', '.join(f'{band}nn' for band in BANDS)}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", symbol):
        return f"{symbol} is no symbol: it is words in small letters, joined by hyphens"
    if not re.fullmatch(r"[A-Z`][^\n\"\\]*\.", summary):
        return "the summary is one sentence, without quotation marks"
    taken = [rule for rule in RULES if code == rule.code or symbol == rule.symbol]
    return f"there is {taken[0].code} {taken[0].symbol} already" if taken else ""


def write(root: Path, code: str, symbol: str, summary: str) -> None:
    """Write the skeleton into a checkout."""
    facts = {"code": code, "symbol": symbol, "summary": summary, "module": symbol.replace("-", "_")}
    letter, offset = BANDS[code[:4]]
    facts["id"] = message_id(RULES[0]).replace("E7301", f"{letter}73{offset + int(code[4:]):02}")
    for name, text in FILES.items():
        file = root / name.format(**facts)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.format(**facts), encoding="utf-8")
    registry = root / "channels3_lint" / "rules" / "__init__.py"
    lines = registry.read_text(encoding="utf-8").splitlines(keepends=True)
    lines.append(f"from channels3_lint.rules.{facts['module']} import RULE as {code}\n")
    listed = sorted((line for line in lines if " import RULE as CHN" in line), key=lambda line: line.split()[-1])
    others = [line for line in lines if line not in listed]
    before = others.index("from channels3_lint.rule import Rule\n") + 1
    registry.write_text("".join([*others[:before], *listed, *others[before:]]), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("code", help="the flake8 code: CHN209")
    parser.add_argument("symbol", help="the name that pylint shows: some-new-rule")
    parser.add_argument("summary", help="one sentence, for tables")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    why = refusal(options.code, options.symbol, options.summary)
    if why:
        print(why, file=sys.stderr)
        return 2
    write(options.root, options.code, options.symbol, options.summary)
    print(f"{options.code} {options.symbol}: now make its tests pass, and run nox -s tables")
    return 0


if __name__ == "__main__":
    sys.exit(main())
