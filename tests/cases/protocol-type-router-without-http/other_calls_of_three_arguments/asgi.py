import os

from channels.routing import ProtocolTypeRouter, URLRouter

print("settings:", os.environ.get("DJANGO_SETTINGS_MODULE"), os.getpid())

application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
