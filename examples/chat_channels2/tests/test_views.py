from chat.models import Message


def test_login_is_required(client, db):
    response = client.get("/")
    assert response.status_code == 302
    assert response["Location"] == "/admin/login/?next=/"


def test_index(client, user, room):
    client.force_login(user)
    assert b"Lobby" in client.get("/").content


def test_room_shows_messages(client, user, room):
    Message.objects.create(room=room, author=user, body="Hello")
    Message.objects.create(room=room, author=user, body="lottery", hidden=True)
    client.force_login(user)
    response = client.get("/rooms/lobby/")
    assert b"Hello" in response.content
    assert b"lottery" not in response.content
