import os

import django

from shop.models import Order

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()
print("application", Order.objects.count())
