import os

import channels
import django
from channels.routing import get_default_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
django.setup()

if channels.__version__.startswith("2."):
    application = get_default_application()
else:
    from mysite.entry import application
