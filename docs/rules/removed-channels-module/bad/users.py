from channels.auth import AnonymousUser  # [removed-channels-module]


def is_anonymous(scope):
    return isinstance(scope["user"], AnonymousUser)
