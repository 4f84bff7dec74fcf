import typing
from typing import TYPE_CHECKING

from channels.generic.websocket import WebsocketConsumer

if TYPE_CHECKING:
    from .models import Order
if typing.TYPE_CHECKING and Order:
    from . import models
if not TYPE_CHECKING:
    Order = None
else:
    from . import models as again
if 0:
    from . import models as never


class OrderConsumer(WebsocketConsumer):
    order: "Order"


if __name__ == "__main__":
    from .models import Order

    print(Order.objects.count())
