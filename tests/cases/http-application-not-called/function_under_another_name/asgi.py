from channels.routing import ProtocolTypeRouter
from django.core import asgi

django_application = asgi.get_asgi_application

application = ProtocolTypeRouter({"http": django_application})  # want: CHN109:42-60 high "call it"
