class Job:
    scope = {"groups": []}

    def __init__(self):
        self.groups = self.scope["groups"]
