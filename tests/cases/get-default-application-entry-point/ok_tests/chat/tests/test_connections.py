import django
import pytest
from channels.routing import get_default_application
from channels.testing import WebsocketCommunicator

django.setup()

application = get_default_application()


@pytest.mark.asyncio
async def test_connect():
    communicator = WebsocketCommunicator(application, "/ws/chat/")
    connected, _ = await communicator.connect()
    assert connected
