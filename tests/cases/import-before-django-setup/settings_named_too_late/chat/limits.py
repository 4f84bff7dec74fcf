from django.conf import settings

MAX_LENGTH = settings.CHAT_MAX_LENGTH
