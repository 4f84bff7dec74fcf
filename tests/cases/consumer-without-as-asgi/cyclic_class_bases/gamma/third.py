from .first import First


class Last(First):
    groups = ["last"]
