from shop.models import Order


async def find(number):
    return Order.objects.get(number=number)
