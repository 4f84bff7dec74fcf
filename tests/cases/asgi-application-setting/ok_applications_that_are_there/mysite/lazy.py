from django.core.asgi import get_asgi_application


def start():
    global application
    application = get_asgi_application()


start()
