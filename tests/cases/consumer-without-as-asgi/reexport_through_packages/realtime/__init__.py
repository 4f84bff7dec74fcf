from .consumers import PresenceSocket as Presence
from .consumers import RoomSocket
