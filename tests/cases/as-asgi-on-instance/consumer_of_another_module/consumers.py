from channels.consumer import AsyncConsumer


class Mailer(AsyncConsumer):
    def __init__(self, sender):
        self.sender = sender
