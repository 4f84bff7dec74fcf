from .middleware import APIKeyMiddleware

__all__ = ["APIKeyMiddleware"]
