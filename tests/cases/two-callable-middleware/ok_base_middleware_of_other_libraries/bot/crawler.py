from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from webargs_kit.middleware import BaseMiddleware


class AccountCookies(CookiesMiddleware):
    def process_request(self, request, spider):
        request.meta["cookiejar"] = spider.account
        return super().process_request(request, spider)


class Signature(BaseMiddleware):
    def __call__(self, scope):
        return scope.replace(signature=self.sign(scope.body))
