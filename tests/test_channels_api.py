"""The names that are known by heart, each imported by a star: nothing else can say that the module has it."""

from __future__ import annotations

from typing import List

import pytest

from channels3_lint import check

CHAT = "from channels.generic.websocket import WebsocketConsumer\n\n\nclass Chat(WebsocketConsumer):\n    pass\n\n\n"

CONSUMERS = """
    channels.consumer.AsyncConsumer channels.consumer.SyncConsumer
    channels.generic.http.AsyncConsumer channels.generic.http.AsyncHttpConsumer
    channels.generic.websocket.AsyncConsumer channels.generic.websocket.AsyncJsonWebsocketConsumer
    channels.generic.websocket.AsyncWebsocketConsumer channels.generic.websocket.JsonWebsocketConsumer
    channels.generic.websocket.SyncConsumer channels.generic.websocket.WebsocketConsumer
    channels.security.websocket.AsyncWebsocketConsumer channels.security.websocket.WebsocketDenier
    channels_demultiplexer.demultiplexer.WebsocketDemultiplexer channels_graphql_ws.GraphqlWsConsumer
    channelsmultiplexer.AsyncJsonWebsocketDemultiplexer
    channelsmultiplexer.demultiplexer.AsyncJsonWebsocketDemultiplexer django_eventstream.consumers.EventsConsumer
    django_loci.channels.base.BaseCommonLocationBroadcast django_loci.channels.base.BaseLocationBroadcast
    django_loci.channels.consumers.CommonLocationBroadcast django_loci.channels.consumers.LocationBroadcast
    djangochannelsrestframework.consumers.AsyncAPIConsumer djangochannelsrestframework.consumers.DjangoViewAsConsumer
    djangochannelsrestframework.generics.GenericAsyncAPIConsumer
    graphql_ws.django.consumers.GraphQLSubscriptionConsumer graphql_ws.django_channels.GraphQLSubscriptionConsumer
    sockpuppet.consumer.SockpuppetConsumer
""".split()

#: What takes an application as its first argument: middleware, and the communicators of tests.
TAKERS = """
    channels.auth.AuthMiddleware channels.auth.AuthMiddlewareStack channels.auth.BaseMiddleware
    channels.auth.CookieMiddleware channels.auth.SessionMiddleware channels.middleware.BaseMiddleware
    channels.security.websocket.AllowedHostsOriginValidator channels.security.websocket.OriginValidator
    channels.sessions.CookieMiddleware channels.sessions.SessionMiddleware channels.sessions.SessionMiddlewareStack
    asgiref.testing.ApplicationCommunicator channels.testing.ApplicationCommunicator channels.testing.HttpCommunicator
    channels.testing.WebsocketCommunicator channels.testing.application.ApplicationCommunicator
    channels.testing.http.HttpCommunicator channels.testing.websocket.WebsocketCommunicator
""".split()

ROUTES = """
    django.conf.urls.re_path django.conf.urls.url django.urls.conf.path django.urls.conf.re_path django.urls.path
    django.urls.re_path
""".split()


def codes(text: str) -> List[str]:
    return [finding.rule.code for finding in check("module.py", text)]


@pytest.mark.parametrize("name", CONSUMERS)
def test_a_consumer(name: str) -> None:
    module, _, last = name.rpartition(".")
    text = f"from {module} import *\nfrom django.urls import path\n\n\nclass Own({last}):\n    pass\n\n\n"
    assert codes(text + "routes = [path('', Own)]\n") == ["CHN101"]


@pytest.mark.parametrize("name", TAKERS)
def test_what_takes_an_application(name: str) -> None:
    module, _, last = name.rpartition(".")
    assert codes(f"from {module} import *\n{CHAT}taken = {last}(Chat, None)\n") == ["CHN101"]


@pytest.mark.parametrize("name", ROUTES)
def test_what_makes_a_route(name: str) -> None:
    module, _, last = name.rpartition(".")
    assert codes(f"from {module} import *\n{CHAT}route = {last}('chat/', Chat)\n") == ["CHN101"]


@pytest.mark.parametrize(
    "made, code",
    [
        ("ChannelNameRouter({'mail': Chat})", "CHN101"),
        ("ProtocolTypeRouter({'http': None, 'websocket': Chat})", "CHN101"),
        ("URLRouter([path('', include('chat.urls'))])", "CHN111"),
    ],
)
def test_a_router(made: str, code: str) -> None:
    text = f"from channels.routing import *\nfrom django.urls import include, path\n{CHAT}router = {made}\n"
    assert code in codes(text)


@pytest.mark.parametrize("module", ["channelsmultiplexer", "channelsmultiplexer.demultiplexer"])
def test_a_table_of_applications(module: str) -> None:
    text = "class Own(AsyncJsonWebsocketDemultiplexer):\n    applications = {'chat': Chat}\n"
    assert codes(f"from {module} import *\n{CHAT}{text}") == ["CHN101"]


@pytest.mark.parametrize(
    "base",
    ["django.views.View", "django.views.generic.TemplateView", "rest_framework.generics.ListAPIView",
     "rest_framework.views.APIView"],
)  # fmt: skip
def test_a_view(base: str) -> None:
    module, _, last = base.rpartition(".")
    text = f"from channels.routing import URLRouter\nfrom django.urls import path\nfrom {module} import {last}\n\n\n"
    text += f"class Rooms({last}):\n    pass\n\n\nrouter = URLRouter([path('', Rooms.as_view())])\n"
    assert codes(text) == ["CHN111"]
