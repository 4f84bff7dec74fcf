import pytest
from channels.testing import WebsocketCommunicator


@pytest.fixture
def connect():
    def inner(app, path="/"):
        return WebsocketCommunicator(app, path)

    return inner
