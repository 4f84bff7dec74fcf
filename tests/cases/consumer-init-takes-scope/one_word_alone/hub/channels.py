from base import Feed

__all__ = ["Feed"]
