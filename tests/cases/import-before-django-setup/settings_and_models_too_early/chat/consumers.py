from django.conf import settings

from chat.models import Room

LIMIT = settings.CHAT_LIMIT
