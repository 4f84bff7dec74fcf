import django
from channels.routing import get_default_application

django.setup()
default = get_default_application()


def test_application_is_the_default():
    from chat.asgi import application

    assert application is default is get_default_application()
