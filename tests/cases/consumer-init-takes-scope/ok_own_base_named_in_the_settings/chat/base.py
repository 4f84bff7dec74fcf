class Base:
    """Drives a consumer of another kind."""

    @classmethod
    def as_asgi(cls):
        return cls()
