import os

from environs import Env

env = Env()
PROJECT = os.environ["PROJECT"]
ASGI_APPLICATION = os.environ["ASGI_APPLICATION"]
if env.bool("DEV"):
    ASGI_APPLICATION = f"{PROJECT}.application"
elif env.bool("TEST"):
    ASGI_APPLICATION = PROJECT + os.sep
elif env.bool("DEBUG"):
    ASGI_APPLICATION = "%s.%s" % (PROJECT, "application")
elif env.bool("LOCAL"):
    ASGI_APPLICATION = f""
elif env.bool("PROD"):
    ASGI_APPLICATION = getattr(os, "template").format(PROJECT)
else:
    ASGI_APPLICATION = env.str("ASGI_APPLICATION", default="chat.asgi.application")
