from channels.generic.websocket import WebsocketConsumer
from django.db.models import DateTimeField, Model


class Visit(Model):
    left = DateTimeField(auto_now=True)


class VisitConsumer(WebsocketConsumer):
    def disconnect(self, code):
        Visit().save()
