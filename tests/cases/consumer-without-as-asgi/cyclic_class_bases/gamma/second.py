from .third import Last


class Middle(Last):
    groups = ["middle"]


class Selfish(Selfish):
    groups = ["selfish"]
