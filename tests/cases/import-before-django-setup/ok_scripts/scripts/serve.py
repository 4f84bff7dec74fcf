import os

from django.core.asgi import get_asgi_application

from shop.models import Order


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    return get_asgi_application()


if __name__ == "__main__":
    main()
