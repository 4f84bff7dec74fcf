from django.conf import settings
from django.test import override_settings

WSGI_APPLICATION = "chat.wsgi.application"
OLD_ASGI_APPLICATION = "chat.routing.application"


@override_settings(ASGI_APPLICATION="chat.routing.application")
def test_names():
    ASGI_APPLICATION = "chat.routing.application"
    assert settings.ASGI_APPLICATION == ASGI_APPLICATION


def test_routing(monkeypatch):
    settings.ASGI_APPLICATION = "tests.routing.application"
