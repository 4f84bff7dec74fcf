from django.contrib.auth.models import AnonymousUser


def is_anonymous(scope):
    return isinstance(scope["user"], AnonymousUser)
