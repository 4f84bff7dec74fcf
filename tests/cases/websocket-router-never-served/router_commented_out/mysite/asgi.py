import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_asgi_application()  # want: CHN113:14-36 inference "not the websockets of chat.routing"
# application = ProtocolTypeRouter({"http": application, "websocket": URLRouter(routes)})
