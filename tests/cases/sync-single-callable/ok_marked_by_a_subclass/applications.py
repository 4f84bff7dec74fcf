from django.core.asgi import get_asgi_application

django = get_asgi_application()


class Echo:
    def __call__(self, scope, receive, send):
        return django(scope, receive, send)
