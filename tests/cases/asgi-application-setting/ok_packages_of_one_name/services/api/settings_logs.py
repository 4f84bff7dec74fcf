# One config has the module, the other has not.
ASGI_APPLICATION = "config.logs.application"
