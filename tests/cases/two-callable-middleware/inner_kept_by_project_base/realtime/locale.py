from django.utils import translation

from .base import ScopeMiddleware


class LocaleMiddleware(ScopeMiddleware):
    header = b"accept-language"

    def __call__(self, scope):  # want: CHN103 "LocaleMiddleware"
        language = self.read_header(scope) or translation.get_language()
        return self.inner(dict(scope, language=language))
