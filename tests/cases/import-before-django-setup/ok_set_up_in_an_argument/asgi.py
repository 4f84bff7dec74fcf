import django

print("ready:", str(repr(django.setup())))

from shop.models import Order
from django.core.asgi import get_asgi_application

application = get_asgi_application()
orders = Order
