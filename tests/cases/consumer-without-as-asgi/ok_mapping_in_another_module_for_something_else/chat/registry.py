"""Which consumer serves what, for the routes and for the admin."""

from . import consumers

CONSUMERS = {"room": consumers.RoomConsumer, "lobby": consumers.LobbyConsumer}

APPLICATIONS = {name: consumer.as_asgi() for name, consumer in CONSUMERS.items()}

TITLES = {consumers.RoomConsumer: "Rooms", consumers.LobbyConsumer: "Lobby"}
