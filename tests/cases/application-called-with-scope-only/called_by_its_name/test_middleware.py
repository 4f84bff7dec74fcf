import pytest
from channels.routing import URLRouter


class Stamp:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, stamp=1), receive, send)


async def test_stamp(inner, receive, send):
    stamp = Stamp(inner)
    stamp.__call__({"type": "websocket"})  # want: CHN107 "use await stamp.__call__(scope, receive, send)"
    Stamp(inner).__call__({})  # want: CHN107
    URLRouter([]).__call__({"path": "/"})  # want: CHN107
    await stamp.__call__({"type": "websocket"}, receive, send)
    await Stamp(inner).__call__({}, receive, send)
    with pytest.raises(TypeError):
        stamp.__call__({})


class Counter:
    def __call__(self, items):
        return len(items)


def test_counter():
    assert Counter().__call__({"a": 1}) == 1
