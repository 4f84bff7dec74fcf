from typing import Optional

INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "news"]
ASGI_APPLICATION: Optional[str] = ""  # WSGI alone
