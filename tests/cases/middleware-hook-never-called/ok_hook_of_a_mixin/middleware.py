from channels.auth import AuthMiddleware


class TokenMixin:
    def populate_scope(self, scope):
        scope["token"] = "t"


class TokenMiddleware(TokenMixin, AuthMiddleware):
    pass


class Report(TokenMixin):
    pass
