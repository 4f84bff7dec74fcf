from channels.middleware import BaseMiddleware


class TokenMixin:
    def populate_scope(self, scope):  # want: CHN201
        scope["token"] = "t"


class TokenMiddleware(TokenMixin, BaseMiddleware):
    pass
