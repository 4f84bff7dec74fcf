class ProtocolTypeRouter:
    def __init__(self, mapping):
        self.mapping = mapping
