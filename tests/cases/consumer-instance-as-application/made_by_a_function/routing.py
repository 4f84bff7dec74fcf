from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class Board(WebsocketConsumer):
    pass


def board_for(team):
    class TeamBoard(Board):
        groups = [team]

    return TeamBoard()


class Boards:
    def make(self, team):
        return Board(team=team)


router = URLRouter(
    [
        path("red/", board_for("red")),  # want: CHN202:21-37 high "one TeamBoard object serves all connections: return TeamBoard.as_asgi() from board_for"
        path("blue/", Boards().make("blue")),  # want: CHN202 "return Board.as_asgi() from Boards().make"
        path("", Board()),  # want: CHN202:17-24 high "one Board object serves all connections: use Board.as_asgi()"
        path("green/", Board(team="green", size=3)),  # want: CHN202:23-50 high "one Board object serves all connections: use Board.as_asgi(team='green', size=3)"
    ]
)
