class Keeper:
    def __init__(self, following):
        self.following = following
