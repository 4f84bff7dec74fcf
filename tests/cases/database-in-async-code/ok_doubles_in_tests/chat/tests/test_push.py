from unittest import mock

from channels.testing import WebsocketCommunicator
from django.contrib.auth.models import User


@mock.patch.object(User, "objects")
async def test_push(objects):
    assert WebsocketCommunicator is not None
    assert User.objects.get(pk=1) is objects.get.return_value
