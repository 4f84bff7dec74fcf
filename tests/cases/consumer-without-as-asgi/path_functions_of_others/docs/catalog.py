import os
from pathlib import PurePath


def path(name, subject):
    return f"{name}: {subject.__doc__}"


def url(name, subject):
    return PurePath(name) / subject.__name__


class Router:
    def path(self, name, subject):
        return os.path.join(name, subject.__name__)
