from shop.models import Order  # want: CHN110
from django.core.asgi import get_asgi_application

get_asgi_application()
assert Order
