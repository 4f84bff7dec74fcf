from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    def populate_scope(self, scope):  # want: CHN201 "Channels 4 never calls populate_scope()"
        scope["user"] = None
