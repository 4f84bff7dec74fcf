import channels
import django

django.setup()

try:
    from django.core.asgi import get_asgi_application

    application = get_asgi_application()
except ImportError:
    from channels.routing import get_default_application

    application = get_default_application()

if channels.__version__ < "3":
    application = channels.routing.get_default_application()
