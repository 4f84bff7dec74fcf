from django.core.asgi import get_asgi_application

http = get_asgi_application()


def probe():
    return http({"type": "http", "path": "/health/"})  # want: CHN107
