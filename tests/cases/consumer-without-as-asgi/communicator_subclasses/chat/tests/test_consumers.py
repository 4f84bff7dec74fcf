from ..consumers import ChatConsumer, PresenceConsumer
from .communicators import PatientCommunicator, UserCommunicator, WorkerCommunicator


async def test_chat(user):
    communicator = UserCommunicator(ChatConsumer, "/ws/chat/", user=user)  # want: CHN101
    connected, _ = await communicator.connect()
    assert connected
    patient = PatientCommunicator(PresenceConsumer, "/ws/presence/")  # want: CHN101
    assert await patient.connect()
    worker = WorkerCommunicator(PresenceConsumer, {"type": "websocket"})  # want: CHN101
    await worker.send_input({"type": "websocket.connect"})
