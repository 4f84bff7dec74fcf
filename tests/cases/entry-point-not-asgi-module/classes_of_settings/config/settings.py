from configurations import Configuration


class Base(Configuration):
    WSGI_APPLICATION = "config.wsgi.application"
    ASGI_APPLICATION = "config.routing.application"  # want: CHN901


class Production(Base):
    ASGI_APPLICATION: str = "config.routing.production"  # want: CHN901


class Async(Base):
    ASGI_APPLICATION = "config.asgi.application"
