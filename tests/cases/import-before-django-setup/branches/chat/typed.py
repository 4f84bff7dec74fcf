from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.types import Order
else:
    from shop.models import Order
