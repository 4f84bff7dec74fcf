from channels.auth import AnonymousUser, AuthMiddleware  # want: CHN305 "channels.auth.AnonymousUser is gone from Channels 3: use django.contrib.auth.models.AnonymousUser"
from channels.auth import LANGUAGE_SESSION_KEY  # want: CHN305
from channels.sessions import (
    SessionMiddleware,
    SessionMiddlewareInstance,  # want: CHN305 "use channels.sessions.InstanceSessionWrapper"
)


class Instance(SessionMiddlewareInstance):
    def save_session(self):
        self.scope["session"][LANGUAGE_SESSION_KEY] = "de"
        super().save_session()


def is_anonymous(scope):
    return isinstance(scope["user"], AnonymousUser)
