from site_auth.base import SiteMiddleware


class LocaleMiddleware(SiteMiddleware):
    def populate_scope(self, scope):  # want: CHN201:4-22 inference "do this in async def __call__(self, scope, receive, send)"
        scope["locale"] = "en"
