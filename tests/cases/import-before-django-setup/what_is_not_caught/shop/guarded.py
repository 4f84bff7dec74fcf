try:
    from .models import Order
except ImportError:
    Order = None
