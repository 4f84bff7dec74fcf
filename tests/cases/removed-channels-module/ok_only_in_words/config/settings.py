"""Settings, once with channels.staticfiles and channels.signals."""

INSTALLED_APPS = ["daphne", "django.contrib.staticfiles", "channels", "chat.signals"]

# from channels.staticfiles import StaticFilesWrapper
FORBIDDEN = ["channels.staticfiles", "channels.hacks.monkeypatch_django"]
