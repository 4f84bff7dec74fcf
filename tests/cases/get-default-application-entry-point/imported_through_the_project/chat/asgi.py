import django

from chat.compat import get_default_application

django.setup()
application = get_default_application()  # want: CHN304:14-39 inference "use ProtocolTypeRouter with get_asgi_application() in asgi.py"
