def __getattr__(name):
    from django.core.asgi import get_asgi_application

    return get_asgi_application()
