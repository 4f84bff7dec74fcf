from django.core.asgi import get_asgi_application

make = get_asgi_application
made = make()
