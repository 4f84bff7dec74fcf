from django.core.asgi import get_asgi_application

traced_application = get_asgi_application()
