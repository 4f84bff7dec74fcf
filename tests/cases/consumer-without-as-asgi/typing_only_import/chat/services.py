from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

if TYPE_CHECKING:
    from chat.consumers import ChatConsumer, PresenceConsumer


class Room:
    members: List[ChatConsumer] = []
    presence: Optional[PresenceConsumer] = None

    def join(self, consumer: ChatConsumer) -> Room:
        self.members.append(consumer)
        return self
