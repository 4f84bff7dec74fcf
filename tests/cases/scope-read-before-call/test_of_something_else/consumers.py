from channels.consumer import AsyncConsumer


class TopicConsumer(AsyncConsumer):
    def __init__(self, topic=None):
        super().__init__()
        self.topic = topic
        if not topic:
            self.topic = self.scope["path"]  # want: CHN106
