import common


class DeviceMiddleware(common.ProjectMiddleware):
    def __call__(self, scope):  # want: CHN103 "DeviceMiddleware"
        device_id = self.header(scope, b"x-device-id")
        return super().__call__(dict(scope, device_id=device_id))
