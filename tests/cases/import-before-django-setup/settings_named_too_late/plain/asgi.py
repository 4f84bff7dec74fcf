import os

from django.core.asgi import get_asgi_application

application = get_asgi_application()  # want: CHN110:14-36 high "get_asgi_application() is called before DJANGO_SETTINGS_MODULE is set: set it above"

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
