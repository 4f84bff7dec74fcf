import os

import django.contrib.admin
import django.contrib.sessions.models  # want: CHN110:0-37 high "django.contrib.sessions.models; import it below"
from django.contrib import auth
from django.contrib.auth import backends  # want: CHN110 "before get_asgi_application(): django.contrib.auth.backends; import it below"
from django.contrib.auth import hashers, models  # want: CHN110 "django.contrib.auth.models"
from django.contrib.contenttypes.fields import GenericRelation  # want: CHN110:0-62 high "django.contrib.contenttypes.fields; import it below"
from django.core.asgi import get_asgi_application

from shop.auth import TokenAuthMiddleware  # want: CHN110 "shop.auth -> django.contrib.auth.models"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = TokenAuthMiddleware(get_asgi_application())
