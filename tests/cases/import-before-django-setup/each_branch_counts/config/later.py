import os

import django

if os.environ.get("SETUP"):
    django.setup()
else:
    pass

from shop.models import Order

application = Order
