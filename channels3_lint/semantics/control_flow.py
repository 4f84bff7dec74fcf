"""How control runs through the statements of Python: the one place that lists them.

A statement with suites is a small graph, a `Flow`. Its parts are the suites and what is evaluated between them: a test,
the target of a loop, a pattern. Its edges say after which part, ended how, another may run, and how the whole may end.
A ``finally`` stands in the graph once for every way of ending that passes through it.

Code is followed as it runs by a `Run`, which is told what one step does to a state and how the states of two branches
are joined. What ran before a place is found the other way, from part to part along ``after``.
"""

from __future__ import annotations

import abc
import ast
import enum
import functools
from dataclasses import dataclass
from typing import (
    Any, Callable, Dict, FrozenSet, Generic, List, Mapping, NamedTuple, Optional, Sequence, Tuple, TypeVar
)  # fmt: skip

from channels3_lint.semantics.syntax import last_part

State = TypeVar("State")


class End(str, enum.Enum):
    """How the run of a statement or suite ends."""

    NEXT = "what follows is next"
    RETURN = "return"
    RAISE = "raise, or something in it fails"
    BREAK = "break"
    CONTINUE = "continue"


#: The states in which a run may end, by how it ends; an end that is not there is not reached.
Ends = Dict[End, List[State]]


class Edge(NamedTuple):
    """A part of a flow that has ended in one way; without a part, the place just before the statement."""

    part: Optional[Part]
    end: End


START = Edge(None, End.NEXT)

#: The ends of a suite that leave every statement but a loop, and those that leave a loop.
ALL_ENDS = tuple(End)
ENDS_BEYOND_A_LOOP = (End.RETURN, End.RAISE)


@dataclass(eq=False)
class Part:
    """A suite of a statement, its ``block``; or, where that is None, what is evaluated or bound for ``node``.

    A node that is a statement stands for its own test, iterable or subject. ``value`` is what a target or pattern is
    bound from. ``when`` says that the part runs only where a test is true, or false. A part that ``catches`` decides
    whether an error goes on to a handler (NEXT) or past it (RAISE). Other tasks may run before a part that ``waits``.
    """

    after: List[Edge]
    node: ast.AST
    block: Optional[List[ast.stmt]] = None
    value: Optional[ast.expr] = None
    when: Optional[Tuple[ast.expr, bool]] = None
    catches: bool = False
    caught_by: Sequence[ast.AST] = ()
    waits: bool = False

    @property
    def place(self) -> object:
        """What tells that code stands in this part: its suite, or the node of its step."""
        return self.node if self.block is None else self.block

    def ended(self, *ends: End) -> List[Edge]:
        return [Edge(self, end) for end in ends]


class Flow:
    """The parts of one statement, in an order in which they may run, and the last of them for each way to end."""

    def __init__(self, node: ast.AST) -> None:
        self.repeats = isinstance(node, (ast.For, ast.AsyncFor, ast.While))
        self.parts: List[Part] = []
        self.exits: Dict[End, List[Edge]] = {end: [] for end in End}
        WITH_SUITES[type(node).__name__](self, node)

    @functools.cached_property
    def ends(self) -> FrozenSet[End]:
        """The ways in which the statement may end."""
        reached = {START}
        for part in self.parts:
            if not reached.isdisjoint(part.after):
                reached.update(part.ended(*(block_ends(part.block) if part.block is not None else ALL_ENDS)))
        return frozenset(end for end, edges in self.exits.items() if not reached.isdisjoint(edges))

    def leading_to(self, places: Sequence[object]) -> List[Edge]:
        """The edges to the part that is the first of these, a suite or the node of a step."""
        found = ([edge for part in self.parts if part.place is place for edge in part.after] for place in places)
        return next(filter(None, found), [])

    def step(self, node: ast.AST, after: List[Edge], **facts: Any) -> List[Edge]:
        """Add what is evaluated or bound for a node; where that leads."""
        part = Part(after, node, **facts)
        self.parts.append(part)
        self.exits[End.RAISE] += [] if part.catches else part.ended(End.RAISE)
        return part.ended(End.NEXT)

    def suite(
        self, node: ast.AST, block: List[ast.stmt], after: List[Edge], leaving: Sequence[End] = ALL_ENDS, **facts: Any
    ) -> Part:
        """Add a suite, some of whose ends are ends of the statement as well."""
        part = Part(after, node, block, **facts)
        self.parts.append(part)
        for end in leaving:
            self.exits[end] += part.ended(end)
        return part

    def through(self, node: ast.AST, block: List[ast.stmt], waits: bool = False) -> None:
        """Lead every end found so far through a suite, which ends in the same way unless it has an end of its own."""
        exits, self.exits = self.exits, {end: [] for end in End}
        for end, after in exits.items():
            part = self.suite(node, block, after, [other for other in End if other is not End.NEXT], waits=waits)
            self.exits[end] += part.ended(End.NEXT)


def _if(flow: Flow, node: ast.If) -> None:
    # An ``elif`` is a further test of the same statement: a chain of any length is no deeper than one.
    after, when = [START], None
    while True:
        after = flow.step(node, after, when=when)
        flow.suite(node, node.body, after, when=(node.test, True))
        when = (node.test, False)
        if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
            break
        node = node.orelse[0]
    flow.suite(node, node.orelse, after, when=when)


def is_elif(node: ast.AST, parent: Optional[ast.AST]) -> bool:
    """Whether a statement is an ``elif`` of the one around it, and belongs to its flow."""
    return isinstance(node, ast.If) and isinstance(parent, ast.If) and parent.orelse == [node]


def _while(flow: Flow, node: ast.While) -> None:
    before = flow.step(node, [START])
    body = flow.suite(node, node.body, before, ENDS_BEYOND_A_LOOP, when=(node.test, True))
    again = body.ended(End.NEXT, End.CONTINUE)
    flow.parts[0].after += again
    is_endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
    flow.suite(node, node.orelse, [] if is_endless else [*before, *again], when=(node.test, False))
    flow.exits[End.NEXT] += body.ended(End.BREAK)


def _for(flow: Flow, node: Any) -> None:
    waits = isinstance(node, ast.AsyncFor)
    before = flow.step(node, [START])
    target = [*before]
    body = flow.suite(
        node, node.body, flow.step(node.target, target, value=node.iter, waits=waits), ENDS_BEYOND_A_LOOP
    )  # fmt: skip
    again = body.ended(End.NEXT, End.CONTINUE)
    target += again
    flow.suite(node, node.orelse, [*before, *again], waits=waits)
    flow.exits[End.NEXT] += body.ended(End.BREAK)


def _with(flow: Flow, node: Any) -> None:
    after = [START]
    for item in node.items:
        after = flow.step(item, after, value=item.context_expr)
    waits = isinstance(node, ast.AsyncWith)
    managers = [item.context_expr for item in node.items]
    catching = [call for call in managers if isinstance(call, ast.Call) and last_part(call.func) in SUPPRESSING]
    leaving = [end for end in End if end is not End.RAISE]
    body = flow.suite(node, node.body, after, leaving, waits=waits, caught_by=catching)
    failed = body.ended(End.RAISE)
    for call in catching:
        flow.exits[End.NEXT] += flow.step(call, failed, catches=True)
        failed = flow.parts[-1].ended(End.RAISE)
    flow.exits[End.RAISE] += failed
    if waits:
        flow.through(node, [], waits=True)


def _try(flow: Flow, node: Any) -> None:
    body = flow.suite(node, node.body, [START], (End.RETURN, End.BREAK, End.CONTINUE), caught_by=node.handlers)
    flow.suite(node, node.orelse, body.ended(End.NEXT))
    failed = body.ended(End.RAISE)
    for handler in node.handlers:
        caught = flow.step(handler, failed, catches=True)
        failed = flow.parts[-1].ended(End.RAISE)
        handled = flow.suite(handler, handler.body, caught)
        if not isinstance(node, ast.Try):
            # except*: a group that is handled in part goes on to the next handler.
            failed = [*failed, *handled.ended(End.NEXT)]
    flow.exits[End.RAISE] += failed
    if node.finalbody:
        flow.through(node, node.finalbody)


def _match(flow: Flow, node: Any) -> None:
    missed = flow.step(node, [START])
    for case in node.cases:
        matched = flow.step(case.pattern, missed, value=node.subject)
        if case.guard is not None:
            matched = flow.step(case.guard, matched)
            missed = [*missed, *matched]
        elif _is_irrefutable(case.pattern):
            missed = []
        flow.suite(case, case.body, matched)
    flow.exits[End.NEXT] += missed


def _class(flow: Flow, node: ast.ClassDef) -> None:
    flow.suite(node, node.body, flow.step(node, [START]))


def _if_expression(flow: Flow, node: ast.IfExp) -> None:
    after = flow.step(node.test, [START])
    flow.exits[End.NEXT] += flow.step(node.body, after, when=(node.test, True))
    flow.exits[End.NEXT] += flow.step(node.orelse, after, when=(node.test, False))


def _and_or(flow: Flow, node: ast.BoolOp) -> None:
    after, when = [START], None
    for value in node.values:
        after = flow.step(value, after, when=when)
        flow.exits[End.NEXT] += after
        when = (value, isinstance(node.op, ast.And))


#: The nodes with several parts, by name, as some came with Python 3.10 and 3.11; and what makes their flow.
WITH_SUITES: Mapping[str, Callable[[Flow, Any], None]] = {
    "AsyncFor": _for, "AsyncWith": _with, "ClassDef": _class, "For": _for, "If": _if, "Match": _match, "Try": _try,
    "TryStar": _try, "While": _while, "With": _with, "IfExp": _if_expression, "BoolOp": _and_or,
}  # fmt: skip

#: The statements that end in one way alone; any other without parts leads to the next.
LEAVING = {"Return": End.RETURN, "Raise": End.RAISE, "Break": End.BREAK, "Continue": End.CONTINUE}

#: Functions that make a context manager which catches the errors that they are handed.
SUPPRESSING = frozenset({"suppress"})

#: What is evaluated at once where a node is, by name and in order. What is not listed of a node runs later (the body of
#: a function), in another part of it (the suites of a statement), or never (most annotations).
EVALUATED: Mapping[str, str] = {
    # Expressions
    "Attribute": "value", "Await": "value", "BinOp": "left right", "BoolOp": "", "Call": "func args keywords",
    "Compare": "left comparators", "Constant": "", "Dict": "keys values", "DictComp": "generators key value",
    "FormattedValue": "value format_spec", "GeneratorExp": "", "IfExp": "", "Interpolation": "value format_spec",
    "JoinedStr": "values", "Lambda": "args", "List": "elts", "ListComp": "generators elt", "Name": "",
    "NamedExpr": "value target", "Set": "elts", "SetComp": "generators elt", "Slice": "lower upper step",
    "Starred": "value", "Subscript": "value slice", "TemplateStr": "values", "Tuple": "elts", "UnaryOp": "operand",
    "Yield": "value", "YieldFrom": "value",
    # Statements
    "AnnAssign": "value target", "Assert": "test msg", "Assign": "value targets", "AsyncFor": "iter",
    "AsyncFunctionDef": "decorator_list args", "AsyncWith": "", "AugAssign": "target value", "Break": "",
    "ClassDef": "decorator_list bases keywords", "Continue": "", "Delete": "targets", "Expr": "value", "For": "iter",
    "FunctionDef": "decorator_list args", "Global": "", "If": "test", "Import": "", "ImportFrom": "",
    "Match": "subject", "Nonlocal": "", "Pass": "", "Raise": "exc cause", "Return": "value", "Try": "", "TryStar": "",
    "TypeAlias": "", "While": "test", "With": "",
    # What stands between the two
    "ExceptHandler": "type", "arguments": "defaults kw_defaults", "comprehension": "iter target ifs",
    "keyword": "value", "withitem": "context_expr optional_vars",
}  # fmt: skip


def evaluated(node: ast.AST) -> List[ast.AST]:
    """The nodes that are evaluated, or bound, where this one is, in order."""
    if isinstance(node, ast.GeneratorExp):
        # All but the first iterable waits until something is taken from it.
        return [node.generators[0].iter]
    found: List[ast.AST] = []
    for field in EVALUATED.get(type(node).__name__, "").split():
        value = getattr(node, field)
        found += [child for child in value if child is not None] if isinstance(value, list) else filter(None, [value])
    return found


@functools.lru_cache(maxsize=4096)
def flow_of(node: ast.AST) -> Optional[Flow]:
    """The flow of a statement with suites, or of an expression with branches; None for any other."""
    return Flow(node) if type(node).__name__ in WITH_SUITES else None


def ends_of(node: ast.stmt) -> FrozenSet[End]:
    """The ways in which a statement may end."""
    flow = flow_of(node)
    return flow.ends if flow is not None else frozenset({LEAVING.get(type(node).__name__, End.NEXT), End.RAISE})


def block_ends(block: Sequence[ast.stmt]) -> FrozenSet[End]:
    """The ways in which a suite may end."""
    found = {End.RAISE}
    for statement in block:
        ends = ends_of(statement)
        found |= ends - {End.NEXT}
        if End.NEXT not in ends:
            return frozenset(found)
    return frozenset({*found, End.NEXT})


class TooLong(RecursionError):
    """There is more code than is followed: to be treated as code that is nested too deeply."""


class Run(abc.ABC, Generic[State]):
    """Code, followed from suite to suite in the order in which it may run.

    A subclass says what one step does and how states are joined. ``rounds`` is how often the parts of a loop are run,
    ``max_steps`` how many statements.
    """

    rounds = 1
    max_steps = 20_000

    steps = 0

    @abc.abstractmethod
    def effect(self, node: ast.AST, state: State, value: Optional[ast.expr]) -> Ends[State]:
        """The ends of a statement without suites, or of a step that a part stands for; NEXT where it does not fail."""

    @abc.abstractmethod
    def join(self, states: List[State]) -> State:
        """The state in which any of these may hold."""

    def truth(self, test: ast.expr) -> Optional[bool]:
        """What a test gives, where that is known."""
        return None

    def count_step(self) -> None:
        self.steps += 1
        if self.steps > self.max_steps:
            raise TooLong

    def block(self, block: Sequence[ast.stmt], state: State) -> Ends[State]:
        """The states in which a suite may end. It may fail anywhere, before and after each of its statements."""
        ends: Ends[State] = {End.RAISE: [state]}
        for statement in block:
            after = self.statement(statement, state)
            reached = after.pop(End.NEXT, [])
            for end, states in after.items():
                ends.setdefault(end, []).extend(states)
            if not reached:
                return ends
            state = self._joined(reached)
        ends[End.NEXT] = [state]
        return ends

    def statement(self, node: ast.AST, state: State) -> Ends[State]:
        """The states in which a statement, or an expression with branches, may end."""
        self.count_step()
        flow = flow_of(node)
        if flow is None:
            return self._step(node, state, None, LEAVING.get(type(node).__name__, End.NEXT))
        reached: Dict[Edge, List[State]] = {START: [state]}
        for part in flow.parts * (self.rounds if flow.repeats else 1):
            before = [found for edge in part.after for found in reached.get(edge, ())]
            if before and (part.when is None or self.truth(part.when[0]) is not (not part.when[1])):
                for end, states in self.part(part, self._joined(before)).items():
                    reached[Edge(part, end)] = states
        exits = {end: [found for edge in edges for found in reached.get(edge, ())] for end, edges in flow.exits.items()}
        return {end: states for end, states in exits.items() if states}

    def part(self, part: Part, state: State) -> Ends[State]:
        """The states in which one part may end."""
        if part.block is not None:
            return self.block(part.block, state)
        if part.catches:
            return {End.NEXT: [state], End.RAISE: [state]}
        return self._step(part.node, state, part.value, End.NEXT)

    def _step(self, node: ast.AST, state: State, value: Optional[ast.expr], end: End) -> Ends[State]:
        """The states in which what has no suites may end: in this way, or with a failure before or after its effect."""
        ends = self.effect(node, state, value)
        after = ends.pop(End.NEXT, [])
        ends[End.RAISE] = [*ends.get(End.RAISE, ()), *after]
        if after and end is not End.RAISE:
            ends[end] = after
        return ends

    def _joined(self, states: List[State]) -> State:
        return states[0] if all(state is states[0] for state in states) else self.join(states)


def _is_irrefutable(pattern: Any) -> bool:
    """Whether a pattern matches everything: a name, ``_``, or one of several patterns that does."""
    if hasattr(pattern, "patterns"):
        return isinstance(pattern, ast.MatchOr) and _is_irrefutable(pattern.patterns[-1])
    return isinstance(pattern, ast.MatchAs) and (pattern.pattern is None or _is_irrefutable(pattern.pattern))
