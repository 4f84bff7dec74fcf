import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")

try:
    from django.core.asgi import get_asgi_application
except ImportError:
    import django
    from channels.http import AsgiHandler

    django.setup()
    http_application = AsgiHandler
else:
    http_application = get_asgi_application()

from channels.routing import ProtocolTypeRouter

application = ProtocolTypeRouter({"http": http_application})
