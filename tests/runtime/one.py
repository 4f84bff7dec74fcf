"""``python -m runtime.one <symbol> <bad or good>``: use one example, and print what is seen."""

from __future__ import annotations

import json
import sys
from typing import List

from runtime.harness import Example, see
from runtime.proof import proofs


def main(symbol: str, variant: str) -> List[str]:
    """What is seen of the bad or the good code of a page, in the order of its proofs."""
    example = Example(symbol, variant)
    return [see(proof.scenario, example) for proof in proofs(symbol)]


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
