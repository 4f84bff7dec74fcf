from unittest.mock import MagicMock

from channels.auth import AuthMiddleware

from .middleware import TokenMiddleware


def test_token():
    inner = MagicMock()
    middleware = TokenMiddleware(inner)
    middleware({"type": "websocket"})  # want: CHN107 "middleware is called with the scope alone"
    assert inner.called


def test_user(session):
    scope = {"session": session}
    auth = AuthMiddleware(MagicMock())
    auth(scope)  # want: CHN107:4-15 high "auth is called with the scope alone: use auth(scope, receive, send)"
