import ast


class ScopeVisitor(ast.NodeVisitor):
    """Finds names that are used before they are bound in a scope."""

    def __init__(self, checker):
        self.checker = checker
        self.scopes = []

    def __call__(self, scope):
        self.scopes.append(scope)
        self.visit(scope.node)
        return self.scopes.pop()

    def visit_FunctionDef(self, node):
        self.checker.enter(node)
        self.generic_visit(node)


class Renamer:
    def __init__(self, rename):
        self.rename = rename

    def __call__(self, scope):
        for name in scope.names:
            self.rename(name)
        return [self(child) for child in scope.children]
