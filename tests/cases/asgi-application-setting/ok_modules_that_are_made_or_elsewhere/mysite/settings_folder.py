# A folder without __init__.py, and a module that is yet to be compiled.
ASGI_APPLICATION = "namespace.application"
