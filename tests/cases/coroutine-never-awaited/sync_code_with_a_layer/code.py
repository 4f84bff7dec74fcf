from asgiref.sync import async_to_sync
from channels.layers import channel_layers, get_channel_layer
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import JsonResponse

from .models import Order


@receiver(post_save, sender=Order)
def announce(sender, instance, created, **kwargs):
    layer = get_channel_layer()
    layer.group_send("orders", {"type": "order.saved", "pk": instance.pk})  # want: CHN206:4-74 high "layer.group_send(...) is never awaited, so it never runs: write async_to_sync(layer.group_send)(...)"
    if created:
        async_to_sync(layer.group_send)("orders", {"type": "order.created"})


def cancel(request, pk):
    get_channel_layer().group_send("orders", {"type": "order.cancelled", "pk": pk})  # want: CHN206
    return JsonResponse({"ok": True})


def wake_up():
    channel_layers["workers"].send("reports", {"type": "report"})  # want: CHN206


class Broadcast:
    def __init__(self):
        self.layer = get_channel_layer("default")

    def tell(self, message):
        self.layer.group_send("everyone", message) if message else None  # want: CHN206
