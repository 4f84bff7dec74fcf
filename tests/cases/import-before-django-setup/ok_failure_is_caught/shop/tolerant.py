import contextlib

from django.core.exceptions import AppRegistryNotReady

with contextlib.suppress(ImportError), contextlib.suppress(AppRegistryNotReady):
    from .models import Order
