from .base import SocketTestCase
from .consumers import ChatConsumer


class TestChat(SocketTestCase):
    application = ChatConsumer  # want: CHN101 "ChatConsumer"
    path = "/chat/"


class TestAgain(TestChat):
    path = "/again/"
