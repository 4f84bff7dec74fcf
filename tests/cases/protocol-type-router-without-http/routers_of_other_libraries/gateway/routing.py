class ProtocolTypeRouter:
    def __init__(self, application_mapping):
        self.application_mapping = application_mapping


class URLRouter(ProtocolTypeRouter):
    pass
