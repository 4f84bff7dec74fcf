import typing

if not typing.TYPE_CHECKING:
    from shop.models import Order
