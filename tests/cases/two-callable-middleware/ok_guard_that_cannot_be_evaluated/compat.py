import channels
import django

CHANNELS_2 = channels.__version__.startswith("2.")


class HostMiddleware:
    def __init__(self, inner):
        self.inner = inner

    if CHANNELS_2:

        def __call__(self, scope):
            return self.inner(dict(scope, host="localhost"))

    else:

        async def __call__(self, scope, receive, send):
            return await self.inner(dict(scope, host="localhost"), receive, send)


if django.VERSION < (3, 0):

    class AddressMiddleware(HostMiddleware):
        def __call__(self, scope):
            return self.inner(dict(scope, address=scope["client"][0]))

else:

    class AddressMiddleware(HostMiddleware):
        async def __call__(self, scope, receive, send):
            scope = dict(scope, address=scope["client"][0])
            return await self.inner(scope, receive, send)
