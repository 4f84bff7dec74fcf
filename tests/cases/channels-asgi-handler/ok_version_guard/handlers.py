import django

if django.VERSION >= (3, 1):
    from django.core.handlers.asgi import ASGIHandler as Handler
else:
    from channels.http import AsgiHandler as Handler


class LoggedHandler(Handler):
    pass
