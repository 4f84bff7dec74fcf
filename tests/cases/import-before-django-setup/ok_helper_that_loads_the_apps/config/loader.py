from config import boot


class Loader:
    def __init__(self):
        boot.bootstrap()
