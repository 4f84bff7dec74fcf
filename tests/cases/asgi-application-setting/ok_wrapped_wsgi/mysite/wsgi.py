from asgiref.wsgi import WsgiToAsgi
from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
asgi_application = WsgiToAsgi(application)
