import importlib

from django.apps import apps
from django.contrib.auth import get_user_model
from django.utils.functional import SimpleLazyObject

User = SimpleLazyObject(get_user_model)
Order = SimpleLazyObject(lambda: apps.get_model("shop.Order"))
MODELS = (apps.get_model(name) for name in ["shop.Order"])


def users():
    from shop.models import Order

    return get_user_model().objects.filter(order__in=Order.objects.all())


class Stock:
    def count(self):
        from shop.models import Order

        return Order.objects.count()
