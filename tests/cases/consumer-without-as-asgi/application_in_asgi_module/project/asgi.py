import os

from chat.consumers import ChatConsumer

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

application = ChatConsumer  # want: CHN101 "ChatConsumer"
