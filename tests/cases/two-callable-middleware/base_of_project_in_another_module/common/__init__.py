from .middleware import ProjectMiddleware

__all__ = ["ProjectMiddleware"]
