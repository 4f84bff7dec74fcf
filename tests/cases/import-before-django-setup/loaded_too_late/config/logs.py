import logging


def prepare():
    logging.basicConfig()


class Setting:
    def __init__(self, name):
        self.name = name
