from .chat import RoomSocket
from .presence import *

__all__ = ["RoomSocket", "PresenceSocket"]
