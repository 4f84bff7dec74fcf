from importlib import import_module
from unittest.mock import Mock, create_autospec

from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings


class ChatConsumer(AsyncWebsocketConsumer):
    pass


def run(consumer_class, scope):
    return consumer_class(scope)


def configured(scope):
    module, name = settings.DEFAULT_CONSUMER.rsplit(".", 1)
    return getattr(import_module(module), name)(scope)


def fake(scope):
    FakeConsumer = create_autospec(ChatConsumer)
    return FakeConsumer(scope), Mock(spec=ChatConsumer)(scope)


def patched(scope, monkeypatch):
    ChatConsumer = Mock()
    monkeypatch.setattr("chat.consumers.ChatConsumer", ChatConsumer)
    return ChatConsumer(scope)
