import pytest
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.urls import path

from .workers import ThumbnailWorker


def answer(value):
    def application(scope, receive=None, send=None):
        return value

    return application


def test_protocols():
    router = ProtocolTypeRouter({"websocket": answer("ws"), "http": answer("http")})
    assert router({"type": "websocket"}) == "ws"  # want: CHN107 "router is called with the scope alone"
    scope = {"type": "http"}
    assert router(scope) == "http"  # want: CHN107
    with pytest.raises(ValueError):
        router({"type": "aprs"})  # want: CHN107


def test_urls():
    router = URLRouter([path("chat/", answer(4))])
    assert router(dict(type="websocket", path="/chat/")) == 4  # want: CHN107


@pytest.mark.asyncio
async def test_channels():
    instance = ChannelNameRouter({"thumbnails": ThumbnailWorker.as_asgi()})({"channel": "thumbnails"})  # want: CHN107
    await instance(receive=None, send=print)  # want: CHN107
