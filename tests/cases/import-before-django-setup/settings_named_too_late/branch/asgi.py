import os
import sys

import django
from django.conf import settings
from django.core.asgi import get_asgi_application

sys.path.append(os.path.dirname(os.path.dirname(__file__)))
os.environ.setdefault("DJANGO_CONFIGURATION", "Production")

if settings.DEBUG:  # want: CHN110:3-17 high "settings.DEBUG is read before DJANGO_SETTINGS_MODULE is set: set it above"
    print("served")

django.setup()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
application = get_asgi_application()
