from channels.security import websocket as websocket_security
from django.conf import settings


class MobileOriginValidator(websocket_security.OriginValidator):
    """The mobile application sends no Origin header."""

    def __call__(self, scope):  # want: CHN103 "MobileOriginValidator"
        agent = dict(scope["headers"]).get(b"user-agent", b"")
        if agent.startswith(b"FieldApp/"):
            return self.application(scope)
        return super().__call__(scope)


def mobile_origin_validator(application):
    return MobileOriginValidator(application, settings.ALLOWED_HOSTS)
