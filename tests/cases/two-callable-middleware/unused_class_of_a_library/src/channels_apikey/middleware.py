import typing

Scope = typing.MutableMapping[str, typing.Any]


class APIKeyMiddleware:
    """Put this around your URLRouter."""

    lookup_header: bytes = b"x-api-key"

    def __init__(self, inner: typing.Callable) -> None:
        self.inner = inner

    def __call__(self, scope: Scope) -> typing.Callable:  # want: CHN103 "APIKeyMiddleware"
        key = self.find_key(scope)
        return self.inner({**scope, "api_key": key})

    def find_key(self, scope: Scope) -> typing.Optional[str]:
        for name, value in scope["headers"]:
            if name == self.lookup_header:
                return value.decode()
        return None
