from site_auth.base import SiteMiddleware


class LocaleMiddleware(SiteMiddleware):
    def populate_scope(self, scope):  # want: CHN201
        scope["locale"] = "en"
