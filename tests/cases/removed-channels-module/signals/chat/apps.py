from django.apps import AppConfig


class ChatConfig(AppConfig):
    name = "chat"

    def ready(self):
        from channels.signals import consumer_finished  # want: CHN305 "nothing has sent it since Channels 2"

        from chat.cleanup import close_connections

        consumer_finished.connect(close_connections)
