import os

import django
from channels import routing
from whitenoise import middleware

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
django.setup()

if os.environ.get("STATIC"):
    application = middleware.wrapped(routing.get_default_application())  # want: CHN114
else:
    application = routing.get_default_application()  # want: CHN114
