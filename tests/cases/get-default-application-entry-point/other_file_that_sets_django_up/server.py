import os

import django
from channels.routing import get_default_application
from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chat.settings")
django.setup()

application = get_default_application()  # want: CHN304
application = ASGIStaticFilesHandler(application)
