"""A call that is being followed into a function: what its parameters stand for meanwhile."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Optional

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.values import FunctionObject, Values

#: How many calls are followed into each other.
MAX_FRAMES = 4


@dataclass(frozen=True)
class Frame:
    """One call of a function, in a module.

    ``written`` is the call with what its stars unpack, ``receivers`` what a method is called on, and ``outer`` the call
    that was being followed there.
    """

    function: ast.AST
    call: ast.Call
    outer: Optional[Frame]
    callee: FunctionObject = field(compare=False)
    module: Module = field(compare=False)
    written: ast.Call = field(compare=False)
    receivers: Values = field(compare=False)

    @property
    def depth(self) -> int:
        """How many calls are being followed, with this one."""
        return 1 if self.outer is None else self.outer.depth + 1

    def around(self, module: Module, node: ast.AST) -> Optional[Frame]:
        """The innermost of these calls whose function a node stands in; this one for what stands nowhere."""
        inside = set(module.ancestors(node))
        if not inside:
            return self
        frame: Optional[Frame] = self
        while frame is not None and frame.function not in inside:
            frame = frame.outer
        return frame

    def of(self, function: ast.AST) -> Optional[Frame]:
        """The innermost of these calls that is one of this function."""
        frame: Optional[Frame] = self
        while frame is not None and frame.function is not function:
            frame = frame.outer
        return frame
