import os

import django
from channels.http import AsgiHandler  # want: CHN302
from channels.routing import ProtocolTypeRouter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

application = ProtocolTypeRouter(
    {"http": AsgiHandler()},  # want: CHN302
)
