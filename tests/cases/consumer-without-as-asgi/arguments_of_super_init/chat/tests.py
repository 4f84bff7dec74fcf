from .testing import ChatCommunicator


async def test_room():
    communicator = ChatCommunicator("lobby")
    connected, _ = await communicator.connect()
    assert connected
