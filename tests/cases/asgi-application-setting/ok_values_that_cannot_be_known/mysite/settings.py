import os

from decouple import config

ASGI_APPLICATION = os.environ["ASGI_APPLICATION"]
