import shop.second

from shop.models import Order
