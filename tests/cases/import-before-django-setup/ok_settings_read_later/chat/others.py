from chat.conf import settings

LIMIT = settings.LIMIT
