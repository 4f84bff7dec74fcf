from shop.models import Order
