from django.conf import settings

PREFIX = getattr(settings, "CHAT_PREFIX", "ws/")
application = None
