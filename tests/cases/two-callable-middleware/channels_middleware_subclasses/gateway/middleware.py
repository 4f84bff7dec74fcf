from channels.auth import AuthMiddleware
from channels.middleware import BaseMiddleware as ChannelsBaseMiddleware
from channels.sessions import CookieMiddleware, SessionMiddleware


class TenantMiddleware(ChannelsBaseMiddleware):
    def __call__(self, scope):  # want: CHN103 "TenantMiddleware"
        tenant = scope["path"].split("/")[1]
        return self.inner(dict(scope, tenant=tenant))


class GuestAuthMiddleware(AuthMiddleware):
    def __call__(self, scope):  # want: CHN103 "GuestAuthMiddleware"
        if scope["path"].startswith("/public/"):
            return self.inner(scope)
        return super().__call__(scope)


class ApiSessionMiddleware(SessionMiddleware):
    def __call__(self, scope):  # want: CHN103
        return super().__call__(dict(scope, path=scope["path"].lower()))


class HeaderCookieMiddleware(CookieMiddleware):
    def __call__(self, scope):  # want: CHN103
        headers = [h for h in scope["headers"] if h[0] != b"x-forwarded-cookie"]
        return CookieMiddleware.__call__(self, dict(scope, headers=headers))
