try:
    from .models import Order
except:  # noqa: E722
    Order = None
