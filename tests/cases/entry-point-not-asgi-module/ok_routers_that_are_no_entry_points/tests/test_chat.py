import pytest
from channels.routing import ProtocolTypeRouter
from channels.testing import HttpCommunicator
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application()})


@pytest.mark.asyncio
async def test_http():
    communicator = HttpCommunicator(application, "GET", "/")
    assert (await communicator.get_response())["status"] == 200


def test_another():
    application = ProtocolTypeRouter({"http": get_asgi_application()})
    assert application
