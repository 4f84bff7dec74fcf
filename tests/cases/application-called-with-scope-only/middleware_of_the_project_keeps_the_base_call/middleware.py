from channels.middleware import BaseMiddleware


class Tagged:
    tag = "x"


class TokenMiddleware(BaseMiddleware):
    header = b"authorization"


class LocaleMiddleware(Tagged, TokenMiddleware):
    async def __call__(self, scope, receive, send):
        return await super().__call__(dict(scope, locale="nl"))  # want: CHN107 "super().__call__"


async def probe(scope, application):
    return await TokenMiddleware(application)(scope)  # want: CHN107
