"""How a scenario says what it expects: plain values, and nothing of Channels."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any, Awaitable, Callable, List, NamedTuple, Tuple

from runtime import scenarios
from runtime.releases import RELEASES

#: What is seen where all is well. What goes wrong without an error begins with ``wrong:``.
WORKS = "works"


class Outcomes(NamedTuple):
    """What is seen on each release: ``works``, ``wrong: ...``, or an error with its text, as Python 3.10 spells it."""

    channels2: str
    channels3: str
    channels4: str

    def on(self, release: str) -> str:
        """The outcome on a release, by its name."""
        return self[[known.name for known in RELEASES].index(release)]


Scenario = Callable[[Any], Awaitable[str]]


class Proof(NamedTuple):
    """One way to use the code of a page: its name, its scenario, and what is seen of ``bad`` and of ``good``."""

    name: str
    scenario: Scenario
    bad: Outcomes
    good: Outcomes

    def outcomes(self, variant: str) -> Outcomes:
        """What is seen of ``bad`` or of ``good``."""
        return self.bad if variant == "bad" else self.good


def proof(bad: Outcomes, good: Outcomes) -> Callable[[Scenario], Proof]:
    """Write down what is expected of a scenario. It is handed the example, and says what it saw."""

    def prove(scenario: Scenario) -> Proof:
        return Proof(scenario.__name__.replace("_", " "), scenario, bad, good)

    return prove


def proved() -> List[str]:
    """The symbols of the rules that have a scenario."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(scenarios.__path__))


def proofs(symbol: str) -> Tuple[Proof, ...]:
    """The proofs of a rule, in the order in which they are written."""
    module = importlib.import_module(f"runtime.scenarios.{symbol.replace('-', '_')}")
    return tuple(value for value in vars(module).values() if isinstance(value, Proof))


def as_spelt(outcome: str, python: Tuple[int, ...]) -> str:
    """An outcome as a version of Python spells it: before 3.10, without the class in front of a method."""
    return outcome if python >= (3, 10) else re.sub(r": (?:[\w<>]+\.)+([\w<>]+\(\) )", r": \1", outcome)
