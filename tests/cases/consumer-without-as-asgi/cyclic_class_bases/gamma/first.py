from .second import Middle


class First(Middle):
    groups = ["first"]
