import os

from django.core.asgi import get_asgi_application

from shop import bodies  # want: CHN110 "shop.bodies -> auth.get_user_model(); import"
from shop import conditions  # want: CHN110 "shop.conditions -> registry.is_installed()"
from shop import constants  # want: CHN110 "shop.constants -> get_user_model()"
from shop import decorated  # want: CHN110
from shop import defaults  # want: CHN110
from shop import lists  # want: CHN110 "shop.lists -> apps.get_model()"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_asgi_application()
