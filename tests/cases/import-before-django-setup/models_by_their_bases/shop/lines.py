from typing import Generic, TypeVar

from shop import base

T = TypeVar("T")


class Line(Generic[T], base.Stamped):
    pass
