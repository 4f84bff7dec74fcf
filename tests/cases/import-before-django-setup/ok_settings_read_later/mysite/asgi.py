import os

from django.core.asgi import get_asgi_application

import chat.limits
import chat.others

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
application = get_asgi_application()
