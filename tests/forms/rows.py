"""The mistakes, each in code around it. What the words with ``$`` mean, ``trees.py`` says."""

from __future__ import annotations

from typing import Dict, List, Mapping

from forms.trees import Row

CONSUMERS = """\
from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)
"""

ROUTING = """\
from channels.routing import URLRouter
from django.urls import path

$before


websocket_urlpatterns = $routes
"""

ASGI = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from routing import websocket_urlpatterns

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
"""

#: What stands in the route.
ROUTED: Dict[str, str] = {"routing.py": ROUTING, "asgi.py": ASGI}
ROUTE = {"routes": '[path("ws/chat/", $slot)]'}

#: What stands under "websocket".
MAPPED = """\
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

$before


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": $slot,
    }
)
"""

#: What stands under "http".
HTTP = """\
from channels.routing import ProtocolTypeRouter

$before


application = ProtocolTypeRouter({"http": $slot})
"""

#: What stands in middleware.
WRAPPED = """\
from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

$before


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack($slot),
    }
)
"""

#: What works off a channel.
WORKED = """\
from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application

$before


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "channel": ChannelNameRouter({"thumbnails": $slot}),
    }
)
"""

WORKERS = """\
from channels.consumer import AsyncConsumer


class ThumbnailWorker(AsyncConsumer):
    async def thumbnail_make(self, message):
        self.made = message.get("id")
"""

#: A test that makes a communicator.
TESTED = """\
from channels.testing import WebsocketCommunicator

$before


async def test_chat():
    communicator = WebsocketCommunicator($slot, "/ws/chat/")
    connected, _ = await communicator.connect()
    assert connected
    await communicator.send_to(text_data="hello")
    assert await communicator.receive_from() == "hello"
    await communicator.disconnect()
"""

#: Consumers of which one object would serve all.
INBOX = """\
from channels.generic.websocket import AsyncWebsocketConsumer


class InboxConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(f"a letter for {self.scope['user']}")
"""

HISTORY = """\
from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, history=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.history = $[history$|[*history]$]

    async def receive(self, text_data=None, bytes_data=None):
        $[self.history.append(text_data)$|self.history.append(text_data)$]
        await self.send(" ".join(self.history))
"""

VALUES = {"values": "slot", "imports": "slot", "routes": "routes"}
ONLY_VALUES = {"values": "slot", "imports": "slot"}

#: Middleware by a class and by a function, right or in the two-call style; typical, and with nothing of that.
TOKEN = """\
class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    $[def __call__(self, scope):  #!$|async def __call__(self, scope, receive, send):$]
        $[return self.inner(dict(scope, token="t"))$|await self.inner(dict(scope, token="t"), receive, send)$]
"""

TENANT = """\
class Tenant:
    def __init__(self, nxt, name="acme"):
        self.nxt = nxt
        self.name = name

    $[def __call__(self, s):  #!$|async def __call__(self, s, r, a):$]
        $[return self.nxt({**s, "tenant": self.name})$|await self.nxt({**s, "tenant": self.name}, r, a)$]
"""

LANGUAGE = """\
def language(inner):
    $[def application(scope):  #!$|async def application(scope, receive, send):$]
        $[return inner(dict(scope, language="de"))$|await inner(dict(scope, language="de"), receive, send)$]

    return application
"""

TRACE = """\
def trace(nxt):
    $[def run(s):  #!$|async def run(s, r, a):$]
        $[return nxt(dict(s, traced=True))$|await nxt(dict(s, traced=True), r, a)$]

    return run
"""

WRAPPING = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from consumers import ChatConsumer
from django.core.asgi import get_asgi_application
from django.urls import path

$before


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": $stack,
    }
)
"""
STACK = {"stack": '$slot(URLRouter([path("ws/chat/", ChatConsumer.as_asgi())]))'}
WRAPS = {"values": "slot", "imports": "slot", "stacks": "stack"}


def wrapping(name: str, code: str, module: str, text: str, made: str, **more: object) -> Row:
    """Middleware around a router, whose mistake is where it is defined."""
    files = {"consumers.py": CONSUMERS, f"{module}.py": text, "asgi.py": WRAPPING}
    return Row(code, name, "hears", files, WRAPS, f"{module}.{made}", default=STACK, is_applied=True, **more)  # type: ignore[arg-type]


SYNC = """\
class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    $[def$|async def$] __call__(self, scope, receive, send):  #!
        return $[self.inner$|await self.inner$](dict(scope, language="de"), receive, send)
"""

SYNC_FUNCTION = """\
from consumers import ChatConsumer

chat = ChatConsumer.as_asgi()


$[def$|async def$] limited(scope, receive, send):  #!
    return $[chat$|await chat$](scope, receive, send)
"""

TWO_CALLS_FUNCTION = """\
$[def greeting(scope):  #!$|async def greeting(scope, receive, send):$]
$[    async def application(receive, send):
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": (await receive())["text"]})

    return application$|    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.send", "text": (await receive())["text"]})$]
"""

TWO_CALLS_CLASS = """\
class Echo:  #!
    $[def __init__(self, scope):  #!
        self.scope = scope$|def __init__(self):
        self.served = 0$]

    async def __call__(self, $[receive, send$|scope, receive, send$]):  #!
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": (await receive())["text"]})
"""

VIEWS = """\
from django.http import HttpResponse


def index(request):
    return HttpResponse("hello")
"""

VIEWED = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

$before


application = ProtocolTypeRouter({"http": URLRouter([path("", $slot)])})
"""

ROUTES = """\
from consumers import ChatConsumer
from django.urls import path

websocket_urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]
"""

URL_ROUTED = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import include, path

$before


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter($routes),
    }
)
"""

ARGUED = """\
from consumers import ChatConsumer
from django.urls import path

$before


websocket_urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi(history=$slot))]
"""

ROUTER_TYPES = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

$before


application = ProtocolTypeRouter($slot)
"""

ROUTERS = (
    "from channels.routing import URLRouter", "from django.urls import path",
    "from django.core.asgi import get_asgi_application", "from consumers import ChatConsumer",
)  # fmt: skip


#: The rows that every form is tried in, however rarely people write it; the others differ little from one of them.
FIRST = (
    "consumer-class", "as-asgi-of-object-uncalled", "two-call-function", "sync-function", "http-uncalled",
    "routes-as-application", "consumer-instance", "mutable-value", "mapping-without-http",
    "two-call-application-function", "asgi-handler-class", "module-removed-name",
)  # fmt: skip


def _values() -> List[Row]:
    """What stands where an application must, or where one is put together."""
    chat = {"consumers.py": CONSUMERS}
    inbox = {"consumers.py": INBOX}
    history = {"consumers.py": HISTORY}
    as_asgi = {"object": "consumers.ChatConsumer", "good": "%s.as_asgi()"}
    rows = [
        Row("CHN101", "consumer-class", "hears", {**chat, **ROUTED}, VALUES, **as_asgi, default=ROUTE),
        Row("CHN101", "consumer-class-mapped", "hears", {**chat, "asgi.py": MAPPED}, ONLY_VALUES, **as_asgi),
        Row("CHN101", "consumer-class-in-middleware", "hears", {**chat, "asgi.py": WRAPPED}, ONLY_VALUES, **as_asgi),
        Row("CHN101", "worker-class", "works_off", {"workers.py": WORKERS, "asgi.py": WORKED}, ONLY_VALUES,
            "workers.ThumbnailWorker", good="%s.as_asgi()"),
        Row("CHN101", "consumer-class-in-test", "tests", {**chat, "test_chat.py": TESTED},
            {**ONLY_VALUES, "tests": "test"}, **as_asgi),
        Row("CHN102", "as-asgi-uncalled", "hears", {**chat, **ROUTED}, VALUES, "consumers.ChatConsumer",
            "%s.as_asgi", "%s.as_asgi()", default=ROUTE),
        Row("CHN102", "as-asgi-of-object-uncalled", "hears", {**chat, **ROUTED}, ONLY_VALUES, "consumers.ChatConsumer",
            "%s.as_asgi", "%s.as_asgi()", default=ROUTE, is_applied=True),
        Row("CHN102", "as-wsgi", "hears", {**chat, **ROUTED}, ONLY_VALUES, "consumers.ChatConsumer",
            "%s.as_wsgi()", "%s.as_asgi()", default=ROUTE, is_applied=True),
        wrapping("two-call-class", "CHN103", "middleware", TOKEN, "TokenMiddleware"),
        wrapping("two-call-class-unnamed", "CHN103", "tenants", TENANT, "Tenant"),
        wrapping("two-call-function", "CHN103", "middleware", LANGUAGE, "language"),
        wrapping("two-call-function-unnamed", "CHN103", "tracing", TRACE, "trace"),
        Row("CHN108", "sync-class", "hears", {**chat, "middleware.py": SYNC, **ROUTED}, ONLY_VALUES,
            "middleware.LanguageMiddleware", "%s(ChatConsumer.as_asgi())", "%s(ChatConsumer.as_asgi())", ROUTE, ROUTERS),
        Row("CHN108", "sync-function", "hears", {**chat, "limits.py": SYNC_FUNCTION, **ROUTED}, VALUES,
            "limits.limited", default=ROUTE),
        Row("CHN108", "sync-function-in-test", "tests",
            {**chat, "limits.py": SYNC_FUNCTION, "test_chat.py": TESTED}, ONLY_VALUES, "limits.limited"),
        Row("CHN109", "http-uncalled", "page", {"asgi.py": HTTP}, ONLY_VALUES,
            "django.core.asgi.get_asgi_application", "%s", "%s()"),
        Row("CHN111", "routes-as-application", "hears", {**chat, "routing.py": ROUTES, "asgi.py": MAPPED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", "URLRouter(%s)", needs=ROUTERS),
        Row("CHN111", "routes-in-middleware", "hears", {**chat, "routing.py": ROUTES, "asgi.py": WRAPPED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", "URLRouter(%s)", needs=ROUTERS),
        Row("CHN111", "route-as-application", "hears", {**chat, "asgi.py": MAPPED}, ONLY_VALUES, "consumers.ChatConsumer",
            'path("ws/chat/", %s.as_asgi())', 'URLRouter([path("ws/chat/", %s.as_asgi())])', needs=ROUTERS),
        Row("CHN111", "route-in-place-of-routes", "hears", {**chat, "asgi.py": URL_ROUTED}, ONLY_VALUES,
            "consumers.ChatConsumer", 'path("ws/chat/", %s.as_asgi())', '[path("ws/chat/", %s.as_asgi())]',
            default={"routes": "$slot"}, needs=ROUTERS),
        Row("CHN111", "routes-among-routes", "hears", {**chat, "routing.py": ROUTES, "asgi.py": URL_ROUTED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", 'path("", URLRouter(%s))', default={"routes": "[$slot]"}, needs=ROUTERS),
        Row("CHN111", "include-among-routes", "hears", {**chat, "routing.py": ROUTES, "asgi.py": URL_ROUTED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "include(%s)", "URLRouter(%s)", default={"routes": '[path("", $slot)]'},
            needs=(*ROUTERS, "from django.urls import include")),
        Row("CHN111", "view", "page", {"views.py": VIEWS, "asgi.py": VIEWED}, ONLY_VALUES,
            "views.index", "%s", "get_asgi_application()", needs=ROUTERS),
        Row("CHN111", "wsgi", "page", {"asgi.py": HTTP}, ONLY_VALUES, "django.core.wsgi.get_wsgi_application", "%s()", "%s()",
            good_object="django.core.asgi.get_asgi_application"),
        Row("CHN202", "consumer-instance", "letters", {**inbox, **ROUTED}, VALUES, "consumers.InboxConsumer",
            "%s()", "%s.as_asgi()", default=ROUTE),
        Row("CHN202", "instance-of-object", "letters", {**inbox, **ROUTED}, ONLY_VALUES, "consumers.InboxConsumer",
            "%s()", "%s.as_asgi()", default=ROUTE, is_applied=True),
        Row("CHN202", "consumer-instance-mapped", "letters", {**inbox, "asgi.py": MAPPED}, ONLY_VALUES,
            "consumers.InboxConsumer", "%s()", "%s.as_asgi()"),
        Row("CHN205", "mutable-argument", "shares", {**history, **ROUTED}, VALUES, "consumers.ChatConsumer",
            "%s.as_asgi(history=[])", "%s.as_asgi(history=())", default=ROUTE),
        Row("CHN205", "mutable-argument-of-object", "shares", {**history, **ROUTED}, ONLY_VALUES, "consumers.ChatConsumer",
            "%s.as_asgi(history=[])", "%s.as_asgi(history=())", default=ROUTE, is_applied=True),
        Row("CHN205", "mutable-value", "shares", {**history, "routing.py": ARGUED, "asgi.py": ASGI},
            {"values": "slot", "mutables": "slot"}, "", "[]", "()", only={"values": "any"}),
        Row("CHN301", "mapping-without-http", "warns", {**chat, "routing.py": ROUTES, "asgi.py": ROUTER_TYPES},
            {"values": "slot", "mappings": "slot"}, "routing.websocket_urlpatterns",
            '{"websocket": URLRouter(%s)}', '{"http": get_asgi_application(), "websocket": URLRouter(%s)}',
            only={"values": "any"}, needs=ROUTERS),
        Row("CHN302", "asgi-handler-class", "page", {"asgi.py": HTTP}, {"imports": "slot"}, "channels.http.AsgiHandler", "%s", "%s()",
            good_object="django.core.asgi.get_asgi_application", is_name=True),
        Row("CHN302", "asgi-handler-instance", "warns", {"asgi.py": HTTP}, {"imports": "slot"}, "channels.http.AsgiHandler", "%s()",
            "%s()", good_object="django.core.asgi.get_asgi_application", is_name=True),
        Row("CHN303", "two-call-application-function", "hears", {"echoes.py": TWO_CALLS_FUNCTION, "asgi.py": URL_ROUTED}, VALUES,
            "echoes.greeting", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-class", "hears", {"echoes.py": TWO_CALLS_CLASS, "asgi.py": URL_ROUTED}, VALUES,
            "echoes.Echo", "%s", "%s()", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-elsewhere", "hears", {"echoes.py": TWO_CALLS_FUNCTION, **ROUTED}, {"routes": "routes"},
            "echoes.greeting", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-in-middleware", "hears",
            {"echoes.py": TWO_CALLS_FUNCTION, "asgi.py": WRAPPED}, ONLY_VALUES, "echoes.greeting"),
    ]  # fmt: skip
    return [row._replace(least=1) if row.name in FIRST else row for row in rows]


DEFAULT = """\
import django

$before


django.setup()

application = $slot()
"""

GATED = """\
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application()})
"""

ANONYMOUS = """\
$before


def is_anonymous(scope):
    return isinstance(scope["user"], $slot)
"""

REQUESTS = """\
$before


def request_of(scope, body):
    return $slot(scope, body)
"""


def _names() -> List[Row]:
    """What is gone, or of another time, wherever it is named."""
    imports: Mapping[str, str] = {"imports": "slot"}
    return [
        Row("CHN302", "module-asgi-request", "imports", {"asgi.py": REQUESTS}, imports, "channels.http.AsgiRequest",
            good_object="django.core.handlers.asgi.ASGIRequest", release="4", is_name=True),
        Row("CHN304", "default-application", "defaults", {"routing.py": GATED, "asgi.py": DEFAULT}, ONLY_VALUES,
            "channels.routing.get_default_application", good_object="django.core.asgi.get_asgi_application",
            only={"values": "any"}),
        Row("CHN305", "module-removed-name", "imports", {"asgi.py": ANONYMOUS}, imports, "channels.auth.AnonymousUser",
            good_object="django.contrib.auth.models.AnonymousUser", is_name=True),
        Row("CHN305", "module-removed-module", "imports", {"asgi.py": REQUESTS}, imports,
            "channels.staticfiles.StaticFilesWrapper",
            good_object="django.contrib.staticfiles.handlers.ASGIStaticFilesHandler", release="4", is_name=True),
    ]  # fmt: skip


def rows() -> List[Row]:
    """Every mistake, by its code."""
    return sorted([*_values(), *_names()], key=lambda row: row.code)
