import django
from channels.routing import get_default_application
from daphne.server import Server

django.setup()

application = get_default_application()
Server(application=application, endpoints=["tcp:port=8000"]).run()
