import os

from django.core.asgi import get_asgi_application
from elsewhere import with_websockets

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
application = with_websockets(get_asgi_application())
