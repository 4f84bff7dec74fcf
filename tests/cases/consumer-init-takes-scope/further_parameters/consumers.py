from typing import Any, Dict, Optional

from channels.generic.websocket import AsyncJsonWebsocketConsumer, WebsocketConsumer


class RoomConsumer(WebsocketConsumer):
    def __init__(self, scope, *args, **kwargs):  # want: CHN104 "RoomConsumer"
        super().__init__(scope, *args, **kwargs)
        self.members = []


class GameConsumer(AsyncJsonWebsocketConsumer):
    def __init__(  # want: CHN104 "GameConsumer"
        self,
        scope: Dict[str, Any],
        rounds: Optional[int] = None,
    ) -> None:
        super().__init__(scope)
        self.rounds = rounds or 3


class QuizConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, *, scope, questions=()):  # want: CHN104 "QuizConsumer"
        super().__init__(scope)
        self.questions = list(questions)
