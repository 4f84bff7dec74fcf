import sys

for name in sys.argv:
    continue
    from shop.models import Order
raise ImportError("not for Windows")
from shop.models import Order
