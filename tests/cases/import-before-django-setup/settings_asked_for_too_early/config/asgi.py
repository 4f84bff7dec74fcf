import os

import django

from chat import routing  # want: CHN110 "chat.routing -> getattr(settings, 'CHAT_PREFIX', 'ws/'); set it above"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

application = routing.application
