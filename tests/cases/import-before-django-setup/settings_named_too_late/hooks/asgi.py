import os

from django.core.asgi import get_asgi_application

started = [name for name in sorted(os.listdir(os.path.dirname(__file__)))]
kind = getattr(started, "kind", None)
for name in started:
    name.lower().strip()

application = get_asgi_application()  # want: CHN110
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
