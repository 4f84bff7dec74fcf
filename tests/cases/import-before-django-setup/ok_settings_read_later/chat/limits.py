from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


def max_length():
    return settings.CHAT_MAX_LENGTH


shortest = lambda: settings.CHAT_MIN_LENGTH  # noqa: E731

if settings.configured:
    LIMIT = settings.CHAT_LIMIT

try:
    DEBUG = settings.DEBUG
except ImproperlyConfigured:
    DEBUG = False


class Limits:
    longest = property(lambda self: settings.CHAT_MAX_LENGTH)
