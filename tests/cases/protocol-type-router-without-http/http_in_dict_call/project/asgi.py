from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

django_application = get_asgi_application()

application = ProtocolTypeRouter(dict(http=django_application, websocket=URLRouter([])))
pairs = ProtocolTypeRouter(dict([("http", django_application), ("websocket", URLRouter([]))]))
zipped = ProtocolTypeRouter(dict(zip(("http", "websocket"), (django_application, URLRouter([])))))
base = {"websocket": URLRouter([])}
extended = ProtocolTypeRouter(dict(base, http=django_application))
