import os

PROJECT = os.environ["PROJECT"]
ROUTING = "chat.routing.application"  # want: CHN901:10-36 high "by convention, the application is in asgi.py"

if os.environ.get("WEBSOCKETS"):
    ASGI_APPLICATION = ROUTING
elif os.environ.get("OLD"):
    ASGI_APPLICATION = "chat.asgi.application" if PROJECT else "chat.routing.old"  # want: CHN901 "chat.routing"
else:
    ASGI_APPLICATION = f"{PROJECT}.routing.application"  # want: CHN901 "leads to routing"
