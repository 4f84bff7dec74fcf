import os

from channels.routing import get_default_application
from django.core.asgi import get_asgi_application
from django.core.exceptions import ImproperlyConfigured

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")


def loaded():
    return get_default_application()


load = lambda: get_default_application()  # noqa: E731


class Server:
    def start(self):
        self.application = get_default_application()


try:
    early = get_default_application()  # want: CHN304
except ImproperlyConfigured:
    early = None

application = get_asgi_application()
loaded_application = get_default_application()  # want: CHN304

if __name__ == "__main__":
    application = get_default_application()
