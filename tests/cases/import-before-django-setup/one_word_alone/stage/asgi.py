import django

from shop.models import Order  # want: CHN110

django.setup()


class Router:
    orders = Order
