from channels.middleware import BaseMiddleware

from .mixins import TokenMixin


class LanguageMixin:
    def __call__(self, scope):  # want: CHN103:4-16 "LanguageMixin takes the scope alone"
        return self.inner(dict(scope, language="de"))


class LanguageMiddleware(LanguageMixin, BaseMiddleware):
    pass


class TokenMiddleware(TokenMixin, BaseMiddleware):  # want: CHN103 inference "TokenMiddleware takes the scope alone: use async def __call__(self, scope, receive, send)"
    pass


class MoreMiddleware(TokenMiddleware):
    pass
