from django.core.asgi import get_asgi_application


class Hooks:
    from shop.models import Order  # want: CHN110 "models are imported before get_asgi_application()"


application = get_asgi_application()
