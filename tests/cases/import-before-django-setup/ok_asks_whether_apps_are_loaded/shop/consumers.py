from channels.generic.websocket import WebsocketConsumer
from django.apps import apps
from django.conf import settings

if apps.ready:
    from .models import Order
if settings.configured and apps.models_ready:
    from . import models
Line = apps.models_ready and apps.get_model("shop.Line")
Stock = apps.get_model("shop.Stock") if apps.ready else None
Owner = None if not apps.apps_ready else apps.get_model("shop.Owner")
Depot = not apps.ready or apps.get_model("shop.Depot")


class OrderConsumer(WebsocketConsumer):
    pass
