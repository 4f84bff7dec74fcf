import os

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.contrib.auth import get_user_model
from django.core.asgi import get_asgi_application
from django.db import models

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
User = get_user_model()  # want: CHN110:7-23 high "get_user_model() is called before get_asgi_application(): call it below"


class Visit(models.Model):  # want: CHN110:12-24 high "the model Visit is defined before get_asgi_application(): define it below"
    class Meta:
        app_label = "config"


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": AuthMiddlewareStack(URLRouter([]))})
