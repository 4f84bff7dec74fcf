import os

from django.core.asgi import get_asgi_application

from words.variables import use

use()
application = get_asgi_application()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
