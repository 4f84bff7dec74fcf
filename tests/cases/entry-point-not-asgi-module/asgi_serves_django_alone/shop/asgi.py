from channels.routing import get_default_application
from django.core.asgi import get_asgi_application

application = get_asgi_application()  # want: CHN113
