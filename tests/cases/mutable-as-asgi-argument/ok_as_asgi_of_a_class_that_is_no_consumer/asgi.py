from starlette.middleware.gzip import GZipMiddleware


class Gateway:
    @classmethod
    def as_asgi(cls, middleware, **settings):
        application = cls(**settings)
        for layer in middleware:
            application = layer(application)
        return application


application = Gateway.as_asgi(middleware=[GZipMiddleware])
