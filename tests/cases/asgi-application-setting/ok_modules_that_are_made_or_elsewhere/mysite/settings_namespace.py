# A package without __init__.py may have a part in any folder.
ASGI_APPLICATION = "namespace.asgi.application"
