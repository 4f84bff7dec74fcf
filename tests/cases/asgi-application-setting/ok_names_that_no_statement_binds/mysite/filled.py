from django.core.asgi import get_asgi_application

globals()["application"] = get_asgi_application()
