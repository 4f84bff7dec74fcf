from channels.testing import WebsocketCommunicator

from elsewhere import application, make_application


async def test_one(scope):
    value = application(scope)
    assert value
    made = make_application()
    assert made({"type": "http"}) is not None
    communicator = WebsocketCommunicator(made, "/")
    communicator.scope.update({"user": value})
