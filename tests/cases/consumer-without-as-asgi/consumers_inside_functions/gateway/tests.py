import pytest
from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer
from channels.testing import ApplicationCommunicator, WebsocketCommunicator


@pytest.fixture
def communicator():
    class Echo(WebsocketConsumer):
        def receive(self, text_data=None, bytes_data=None):
            self.send(text_data=text_data)

    return WebsocketCommunicator(Echo, "/echo/")  # want: CHN101 "Echo"


@pytest.mark.asyncio
async def test_close_code():
    results = {}

    class Closing(AsyncWebsocketConsumer):
        async def disconnect(self, code):
            results["code"] = code

    class Strict(Closing):
        async def connect(self):
            await self.close()

    for path in ("/a/", "/b/"):
        socket = WebsocketCommunicator(Strict, path)  # want: CHN101 "Strict"
        await socket.connect()
        await socket.disconnect(1001)


class TestWorker:
    class Worker(AsyncConsumer):
        async def job_run(self, message):
            pass

    @pytest.mark.asyncio
    async def test_job(self):
        app = ApplicationCommunicator(self.Worker, {"type": "channel"})  # want: CHN101 "Worker"
        await app.send_input({"type": "job.run"})
