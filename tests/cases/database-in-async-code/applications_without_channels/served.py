from django.db import models


class Order(models.Model):
    pass


async def application(scope, receive, send):
    order = Order.objects.get(number=1)  # want: CHN803
    await send({"type": "http.response.body", "body": order.text})
