from channels.exceptions import DenyConnection


class ScopePermission:
    def __init__(self, *scopes):
        self.scopes = list(scopes)

    def __call__(self, scope):
        return scope in self.scopes

    def has_scope(self, scope):
        return self(scope)


class AnyScope:
    def __init__(self, checks):
        self.checks = checks

    def __call__(self, scope):
        return any(check(scope) for check in self.checks)


class LoginCheck:
    def __init__(self, message="log in first"):
        self.message = message

    def __call__(self, scope):
        if scope["user"].is_anonymous:
            raise DenyConnection(self.message)
        return scope["user"]


def check_connection(scope, required):
    permission = ScopePermission(*required)
    return permission(scope["token_scope"])
