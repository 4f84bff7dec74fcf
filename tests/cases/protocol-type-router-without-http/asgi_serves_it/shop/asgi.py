from shop.routing import application  # noqa: F401
