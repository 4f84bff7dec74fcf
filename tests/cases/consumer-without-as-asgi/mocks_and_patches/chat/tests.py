from unittest import mock
from unittest.mock import MagicMock, create_autospec, patch

from channels.testing import WebsocketCommunicator
from django.test import TestCase

from chat import consumers
from chat.consumers import ChatConsumer, PresenceConsumer


class ChatTests(TestCase):
    def setUp(self):
        self.consumer = MagicMock(spec=ChatConsumer)
        self.double = create_autospec(PresenceConsumer, instance=True)
        self.connect = mock.patch.object(consumers.PresenceConsumer, "connect")

    @patch.object(ChatConsumer, "receive")
    async def test_receive(self, receive):
        communicator = WebsocketCommunicator(ChatConsumer.as_asgi(), "/ws/chat/")
        await communicator.connect()
        await communicator.send_to(text_data="hi")
        receive.assert_called_once()

    @patch("chat.consumers.ChatConsumer", new=PresenceConsumer)
    def test_replaced(self):
        with patch.dict(vars(consumers), {"ChatConsumer": PresenceConsumer}):
            self.assertIs(consumers.ChatConsumer, PresenceConsumer)

    async def test_double(self):
        app = mock.Mock(spec_set=ChatConsumer)
        communicator = WebsocketCommunicator(app, "/ws/chat/")
        self.assertIs(communicator.application, app)
