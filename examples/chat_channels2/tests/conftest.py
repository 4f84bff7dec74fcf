import pytest

from chat.models import Room, Token


@pytest.fixture(autouse=True)
def empty_channel_layer(settings):
    settings.CHANNEL_LAYERS = {
        "default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}
    }


@pytest.fixture
def user(transactional_db, django_user_model):
    return django_user_model.objects.create_user("alice", password="secret")


@pytest.fixture
def token(user):
    return Token.objects.create(user=user)


@pytest.fixture
def room(transactional_db):
    return Room.objects.create(name="Lobby", slug="lobby")
