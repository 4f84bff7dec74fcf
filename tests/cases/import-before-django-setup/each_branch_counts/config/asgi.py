import os

if os.environ.get("SHOP"):
    from shop.models import Order  # want: CHN110
elif os.environ.get("NONE"):
    Order = None
else:
    Order = object

import lazy  # want: CHN110

from django.core.asgi import get_asgi_application

application = get_asgi_application()
