import os

import django
from django.contrib.auth import get_user_model

User = django.setup() if os.environ.get("SETUP") else get_user_model()  # want: CHN110
ready = os.environ.get("READY") and django.setup()
Member = get_user_model()

from django.core.asgi import get_asgi_application

application = get_asgi_application()
