import django

from shop.models import Order  # want: CHN110

django.setup()
application = Order.objects
