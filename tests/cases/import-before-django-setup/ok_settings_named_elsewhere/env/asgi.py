import os

import env.variables
from django.core.asgi import get_asgi_application

application = get_asgi_application()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
