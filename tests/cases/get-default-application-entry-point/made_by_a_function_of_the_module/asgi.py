import django
from channels.routing import get_default_application


def load():
    django.setup()
    return get_default_application()  # want: CHN304


application = load()
