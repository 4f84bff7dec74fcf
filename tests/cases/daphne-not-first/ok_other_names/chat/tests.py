from django.test import override_settings


@override_settings(INSTALLED_APPS=["django.contrib.staticfiles", "channels"])
def test_apps(settings):
    settings.INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
