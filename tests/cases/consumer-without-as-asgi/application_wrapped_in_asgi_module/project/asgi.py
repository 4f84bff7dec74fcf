import os

import django
from channels.auth import AuthMiddlewareStack

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
django.setup()

from chat.consumers import PresenceConsumer  # noqa: E402

application = AuthMiddlewareStack(PresenceConsumer)  # want: CHN101
