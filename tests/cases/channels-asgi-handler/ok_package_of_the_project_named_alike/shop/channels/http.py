class AsgiRequest:
    def __init__(self, scope):
        self.scope = scope


class AsgiHandler:
    def __init__(self, channel):
        self.channel = channel
