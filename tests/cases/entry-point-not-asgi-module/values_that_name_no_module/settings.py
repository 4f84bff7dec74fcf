import os

ASGI_APPLICATION = None
ASGI_APPLICATION: str
if os.environ.get("DEV"):
    ASGI_APPLICATION = ""
elif os.environ.get("TEST"):
    ASGI_APPLICATION = "application"  # want: CHN112
else:
    ASGI_APPLICATION = "chat.asgi:application"  # want: CHN112
