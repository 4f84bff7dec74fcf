from django.core.asgi import get_asgi_application


def with_http(mapping):
    mapping.setdefault("http", get_asgi_application())
    return mapping
