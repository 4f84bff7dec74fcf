import os

from channels.routing import get_default_application

from shop.models import Order  # django.setup() is missing altogether

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_default_application()  # want: CHN304
