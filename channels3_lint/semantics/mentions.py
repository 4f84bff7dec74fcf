"""Where the names of a module are mentioned, and which of them may be changed in place."""

from __future__ import annotations

import ast
from typing import Dict, List, Set

from channels3_lint.semantics.project import Module

#: Methods that leave a list as it is.
READING_METHODS = frozenset({"copy", "count", "index"})

#: Functions that give access to every name of a module.
NAMESPACES = frozenset({"exec", "globals", "locals", "vars"})


class Mentions:
    """The names of a module: where each is mentioned, and which may be changed."""

    def __init__(self, module: Module) -> None:
        #: The mentions of each name, by the innermost statement around them.
        self.by_statement: Dict[str, Dict[ast.AST, List[ast.Name]]] = {}
        #: The names through which something is changed in place.
        self.filled: Set[str] = set()
        for node in module.nodes(ast.Name):
            statement = next(parent for parent in module.ancestors(node) if isinstance(parent, ast.stmt))
            self.by_statement.setdefault(node.id, {}).setdefault(statement, []).append(node)
            parent = module.parent(node)
            if (
                (isinstance(parent, ast.AugAssign) and node is parent.target)
                or (isinstance(parent, ast.Attribute) and parent.attr not in READING_METHODS)
                or (isinstance(parent, ast.Subscript) and not isinstance(parent.ctx, ast.Load))
            ):
                self.filled.add(node.id)
        #: The names that functions declare as those of the module, and whether something has access to all of them.
        self.declared = {name for node in module.nodes(ast.Global) for name in node.names}
        self.are_open = any(
            isinstance(call.func, ast.Name)
            and call.func.id in NAMESPACES
            and (call.func.id == "exec" or not call.args)
            for call in module.nodes(ast.Call)
        )
