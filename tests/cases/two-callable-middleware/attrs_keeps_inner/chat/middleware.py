from attr import define


@define
class LanguageMiddleware:
    inner: object

    def __call__(self, scope):  # want: CHN103
        return self.inner(dict(scope, language="en"))
