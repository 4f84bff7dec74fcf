from django.test import SimpleTestCase, override_settings


class LookupTest(SimpleTestCase):
    def test_not_found(self):
        with override_settings(ASGI_APPLICATION="shop.nowhere.application"):
            ASGI_APPLICATION = "shop.nowhere.application"
            assert ASGI_APPLICATION


WSGI_APPLICATION = "shop.wsgi.application"
DEFAULTS = {"ASGI_APPLICATION": "shop.nowhere.application"}
