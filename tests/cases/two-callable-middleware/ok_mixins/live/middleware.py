from channels.middleware import BaseMiddleware

from .mixins import Lookup, TokenMixin


class LanguageMixin:
    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, language="de"), receive, send)


class LanguageMiddleware(LanguageMixin, BaseMiddleware):
    pass


class TokenMiddleware(TokenMixin, BaseMiddleware):
    pass


class Names(Lookup):
    pass
