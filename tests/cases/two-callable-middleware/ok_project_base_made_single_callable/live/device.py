from .base import HeaderMiddleware


class DeviceMiddleware(HeaderMiddleware):
    header = b"x-device"

    def with_header(self, scope):
        scope = super().with_header(scope)
        return dict(scope, device=scope.pop("header"))
