import pytest
from channels.generic.websocket import WebsocketConsumer
from channels.testing import WebsocketCommunicator


@pytest.mark.asyncio
async def test_session_key():
    seen = {}

    class SessionConsumer(WebsocketConsumer):
        def __init__(self, scope):  # want: CHN104 "SessionConsumer"
            super().__init__(scope)
            seen["made"] = True

        def connect(self):
            seen["key"] = self.scope["session"].session_key
            self.accept()

    communicator = WebsocketCommunicator(SessionConsumer, "/testws/")  # want: CHN101
    connected, _ = await communicator.connect()
    assert connected
    await communicator.disconnect()
