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

SYNC_UNNAMED = """\
from served import chat


$[def$|async def$] limited(s, r, a):  #!
    return $[chat$|await chat$](s, r, a)
"""

TWO_CALLS_UNNAMED = """\
class Echo:  #!
    $[def __init__(self, s):  #!
        self.s = s$|def __init__(self):
        self.served = 0$]

    async def __call__(self, $[r, a$|s, r, a$]):  #!
        await r()
        await a({"type": "websocket.accept"})
        await a({"type": "websocket.send", "text": (await r())["text"]})
"""

SERVED = """\
from consumers import ChatConsumer

chat = ChatConsumer.as_asgi()
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
    "consumer-class", "as-asgi-of-object-uncalled", "sync-function", "http-uncalled",
    "routes-as-application", "consumer-instance", "mutable-value", "mapping-without-http",
    "two-call-application-function", "asgi-handler-class", "module-removed-name",
)  # fmt: skip

LIKE_OTHERS = (
    "consumer-class-in-middleware", "worker-class", "as-wsgi", "as-asgi-uncalled", "two-call-class", "two-call-function",
    "routes-in-middleware", "route-as-application", "route-in-place-of-routes", "routes-among-routes",
    "consumer-instance-mapped", "mutable-argument", "two-call-application-in-middleware", "sync-function-in-test",
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
            ONLY_VALUES, **as_asgi),
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
        Row("CHN108", "sync-function-unnamed", "hears", {**chat, "served.py": SERVED, "limits.py": SYNC_UNNAMED, **ROUTED}, VALUES,
            "limits.limited", default=ROUTE, least=3),
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
        Row("CHN205", "mutable-arguments", "shares",
            {**history, "routing.py": ARGUED.replace("history=$slot", "$arguments"), "asgi.py": ASGI},
            {"arguments": "arguments"}, least=1),
        Row("CHN301", "mapping-without-http", "warns", {**chat, "routing.py": ROUTES, "asgi.py": ROUTER_TYPES},
            {"values": "slot", "mappings": "slot"}, "routing.websocket_urlpatterns",
            '{"websocket": URLRouter(%s)}', '{"http": get_asgi_application(), "websocket": URLRouter(%s)}',
            only={"values": "any"}, needs=ROUTERS),
        Row("CHN301", "router-without-http", "warns",
            {**chat, "routing.py": ROUTES, "asgi.py": ROUTER_TYPES.replace("ProtocolTypeRouter($slot)", "$router")},
            {"routers": "router"}, "routing.websocket_urlpatterns",
            '{"websocket": URLRouter(%s)}', '{"http": get_asgi_application(), "websocket": URLRouter(%s)}', needs=ROUTERS),
        Row("CHN302", "asgi-handler-class", "page", {"asgi.py": HTTP}, {"imports": "slot"}, "channels.http.AsgiHandler", "%s", "%s()",
            good_object="django.core.asgi.get_asgi_application", is_name=True),
        Row("CHN302", "asgi-handler-instance", "warns", {"asgi.py": HTTP}, {"imports": "slot"}, "channels.http.AsgiHandler", "%s()",
            "%s()", good_object="django.core.asgi.get_asgi_application", is_name=True),
        Row("CHN303", "two-call-application-function", "hears", {"echoes.py": TWO_CALLS_FUNCTION, "asgi.py": URL_ROUTED}, VALUES,
            "echoes.greeting", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-class", "hears", {"echoes.py": TWO_CALLS_CLASS, "asgi.py": URL_ROUTED}, VALUES,
            "echoes.Echo", "%s", "%s()", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-unnamed", "hears", {"echoes.py": TWO_CALLS_UNNAMED, "asgi.py": URL_ROUTED}, VALUES,
            "echoes.Echo", "%s", "%s()", default=ROUTE, release="4", least=3),
        Row("CHN303", "two-call-application-elsewhere", "hears", {"echoes.py": TWO_CALLS_FUNCTION, **ROUTED}, {"routes": "routes"},
            "echoes.greeting", default=ROUTE, release="4"),
        Row("CHN303", "two-call-application-in-middleware", "hears",
            {"echoes.py": TWO_CALLS_FUNCTION, "asgi.py": WRAPPED}, ONLY_VALUES, "echoes.greeting"),
    ]  # fmt: skip
    least = {**dict.fromkeys(FIRST, 1), **dict.fromkeys(LIKE_OTHERS, 3)}
    return [row._replace(least=least.get(row.name, row.least)) for row in rows]


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


CLASS = """\
$base_import

$before


$class
"""

#: A class whose base is filled in.
BASED = """\
$before


class $cls($slot):
    $method

    $rest
"""

HEARD = """\
async def receive(self, text_data=None, bytes_data=None):
    await self.send(text_data)"""

#: A consumer that hears whether middleware has done what it must.
GREETED = """\
from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data if "token" in self.scope else "no token")
"""

NAMED = """\
from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.scope["query_string"].decode())
"""

USERS = """\
import asyncio


async def get_user(scope):
    await asyncio.sleep(0)
    return scope["query_string"].decode()
"""

SERVED_CONSUMER = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from consumers import ChatConsumer
from django.core.asgi import get_asgi_application
from django.urls import path

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([path("ws/chat/", ChatConsumer.as_asgi())]),
    }
)
"""

SERVED_MIDDLEWARE = """\
from channels.routing import ProtocolTypeRouter, URLRouter
from consumers import ChatConsumer
from django.core.asgi import get_asgi_application
from django.urls import path
from middleware import $cls

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": $cls(URLRouter([path("ws/chat/", ChatConsumer.as_asgi())])),  #!
    }
)
"""


def _classes() -> List[Row]:
    """What stands in a consumer, or in middleware, however it comes there."""
    found: List[Row] = []

    def consumer(code: str, name: str, dunder: str, method: str) -> None:
        default = {
            "cls": "ChatConsumer", "base": "AsyncWebsocketConsumer", "method": method, "rest": HEARD, "dunder": dunder,
            "base_import": "from channels.generic.websocket import AsyncWebsocketConsumer",
            "called": dunder, "super": "super()",
        }  # fmt: skip
        based = Row(code, f"{name}-by-base", "hears", {"consumers.py": BASED, "asgi.py": SERVED_CONSUMER},
                    {"values": "slot", "imports": "slot"}, "channels.generic.websocket.AsyncWebsocketConsumer",
                    default=default, only={"values": "any"}, is_applied=True, least=3)  # fmt: skip
        found.append(Row(code, name, "hears", {"consumers.py": CLASS, "asgi.py": SERVED_CONSUMER}, {"classes": "class"},
                         default=default, least=1))  # fmt: skip
        found.append(based)

    def middleware(code: str, name: str, check: str, dunder: str, method: str) -> None:
        default = {
            "cls": "TokenMiddleware", "base": "BaseMiddleware", "method": method, "rest": "label = 'token'",
            "dunder": dunder, "base_import": "from channels.middleware import BaseMiddleware",
            "called": dunder, "super": "super()",
        }  # fmt: skip
        files = {"consumers.py": GREETED, "asgi.py": SERVED_MIDDLEWARE}
        if check == "who":
            files.update({"consumers.py": NAMED, "users.py": USERS})
        found.append(Row(code, name, check, {**files, "middleware.py": CLASS}, {"classes": "class"}, default=default, least=1))
        found.append(Row(code, f"{name}-by-base", check, {**files, "middleware.py": BASED},
                         {"values": "slot", "imports": "slot"}, "channels.middleware.BaseMiddleware", default=default,
                         only={"values": "any"}, is_applied=True, least=3))  # fmt: skip

    consumer("CHN104", "init-takes-scope", "__init__", """\
def $called(self, $[scope):  #!$|*args, **kwargs):$]
    $super.__init__($[scope)  #!$|*args, **kwargs)$]
    self.greeting = \"\"""")
    consumer("CHN104", "init-hands-scope-on", "__init__", """\
def $called(self, $[*args):  #!$|*args, **kwargs):$]
    $super.__init__($[args[0])  #!$|*args, **kwargs)$]
    self.greeting = \"\"""")
    consumer("CHN105", "call-without-scope", "__call__", """\
async def $called(self, $[receive, send):  #!$|scope, receive, send):$]
    self.greeting = "hello"
    await $super.__call__($[receive, send)  #!$|scope, receive, send)$]""")
    consumer("CHN106", "scope-read-in-init", "__init__", """\
def $called(self, *args, **kwargs):
    $super.__init__(*args, **kwargs)
    self.greeting = $[self.scope["path"]  #!$|""$]""")
    middleware("CHN103", "two-call-method", "hears", "__call__", """\
$[def $called(self, scope):  #!$|async def $called(self, scope, receive, send):$]
    return $[self.inner(dict(scope, token="t"))$|await self.inner(dict(scope, token="t"), receive, send)$]""")
    middleware("CHN107", "called-in-halves-by-method", "hears", "__call__", """\
async def $called(self, scope, receive, send):
    $[inner = self.inner(dict(scope, token="t"))  #!$|scope = dict(scope, token="t")$]
    await $[inner(receive, send)  #!$|self.inner(scope, receive, send)$]""")
    middleware("CHN201", "hook-never-called", "hears", "$[resolve_scope$|__call__$]", """\
$[async def $called(self, scope):  #!$|async def $called(self, scope, receive, send):$]
    $[scope["token"] = "t"$|await self.inner(dict(scope, token="t"), receive, send)$]""")
    middleware("CHN203", "state-on-middleware", "who", "__call__", """\
async def $called(self, scope, receive, send):
    from users import get_user

    $[self.scope = dict(scope)  #!$|known = dict(scope)$]
    $[self.scope["user"]$|known["user"]$] = await get_user(scope)
    await self.inner($[self.scope$|known$], receive, send)""")
    middleware("CHN204", "not-awaited-by-method", "hears", "__call__", """\
async def $called(self, scope, receive, send):
    return $[self.inner$|await self.inner$](dict(scope, token="t"), receive, send)  #!""")
    return [*found, *_bodies(), *_tests()]


READ_ENTRY = """\
$[def __init__(self, *args, **kwargs):
    super().__init__(*args, **kwargs)$|async def connect(self):
    await self.accept()$]"""


def _bodies() -> List[Row]:
    """How the scope is read, and who calls what is inside."""
    reads = {
        "cls": "ChatConsumer", "base": "AsyncWebsocketConsumer", "rest": HEARD, "entry": READ_ENTRY,
        "base_import": "from channels.generic.websocket import AsyncWebsocketConsumer",
    }  # fmt: skip
    found = [Row("CHN106", "scope-read", "hears", {"consumers.py": CLASS, "asgi.py": SERVED_CONSUMER}, {"reads": "class"},
                 default=reads, least=1)]  # fmt: skip
    right = "await %s(dict(scope, token=\"t\"), receive, send)"
    head = "async def __call__(self, scope, receive, send):"
    named = 'await %s({**s, "token": "t"}, r, a)'
    named_head = "async def __call__(self, s, r, a):"

    def calls(code: str, name: str, bad: str, bad_head: str = head, bad_named: str = "", bad_named_head: str = named_head) -> None:
        def functional(text: str) -> str:
            return text.replace("__call__(self, ", "application(")

        default = {
            "cls": "token", "base_import": "", "head": f"$[{bad_head}$|{head}$]",
            "inner_head": f"$[{functional(bad_head)}$|{functional(head)}$]",
        }  # fmt: skip
        if bad_named:
            default.update(
                named=f"$[{bad_named}$|{named}$]",
                named_head=f"$[{bad_named_head}$|{named_head}$]",
                named_inner_head=f"$[{functional(bad_named_head)}$|{functional(named_head)}$]",
            )
        files = {"consumers.py": GREETED, "middleware.py": CLASS, "asgi.py": SERVED_MIDDLEWARE}
        found.append(Row(code, name, "hears", files, {"calls": "class"}, "", bad, right, default=default, least=1))

    calls("CHN103", "two-call-middleware", 'return %s(dict(scope, token="t"))', "def __call__(self, scope):  #!",
          'return %s({**s, "token": "t"})', "def __call__(self, s):  #!")  # fmt: skip
    calls("CHN107", "called-in-halves", 'instance = %s(dict(scope, token="t"))  #!\nawait instance(receive, send)  #!', head,
          'instance = %s({**s, "token": "t"})  #!\nawait instance(r, a)  #!')  # fmt: skip
    calls("CHN107", "called-in-one-expression", 'await %s(dict(scope, token="t"))(receive, send)')
    calls("CHN108", "sync-middleware", 'return %s(dict(scope, token="t"), receive, send)',
          "def __call__(self, scope, receive, send):  #!", 'return %s({**s, "token": "t"}, r, a)',
          "def __call__(self, s, r, a):  #!")  # fmt: skip
    calls("CHN204", "returned-unawaited", 'return %s(dict(scope, token="t"), receive, send)', head,
          'return %s({**s, "token": "t"}, r, a)')  # fmt: skip
    calls("CHN204", "dropped", '%s(dict(scope, token="t"), receive, send)', head, '%s({**s, "token": "t"}, r, a)')
    return found


COMMUNICATED = """\
communicator = WebsocketCommunicator(%s, "/ws/chat/")  #!
connected, _ = await communicator.connect()
assert connected
await communicator.disconnect()"""

HALVED = """\
received, sent = asyncio.Queue(), asyncio.Queue()
await received.put({"type": "websocket.connect"})
scope = {"type": "websocket", "path": "/ws/chat/", "headers": []}
$[instance = %s(scope)  #!
task = asyncio.ensure_future(instance(received.get, sent.put))  #!
$|task = asyncio.ensure_future(%s(scope, received.get, sent.put))
$]heard = asyncio.ensure_future(sent.get())
await asyncio.wait({task, heard}, timeout=1, return_when=asyncio.FIRST_COMPLETED)
assert heard.done() and heard.result()["type"] == "websocket.accept"
task.cancel()"""

UNIT = """\
consumer = $[%s({"type": "websocket", "path": "/ws/chat/"})  #!
$|%s()
consumer.scope = {"type": "websocket", "path": "/ws/chat/"}
$]assert consumer.scope["path"] == "/ws/chat/\""""

TEST_FILE = """\
import asyncio
from channels.testing import WebsocketCommunicator

$before

$test
"""

COMMUNICATOR_FILE = """\
from channels.testing import WebsocketCommunicator

$before


async def test_chat():
    communicator = $communicator  #!
    connected, _ = await communicator.connect()
    assert connected
    await communicator.disconnect()
"""


def _tests() -> List[Row]:
    """What tests make, and call."""
    files = {"consumers.py": CONSUMERS, "limits.py": SYNC_FUNCTION, "routing.py": ROUTED_ROUTER, "test_chat.py": TEST_FILE}
    chat = "consumers.ChatConsumer"
    tested = {"tests": "test"}
    made = {**files, "test_chat.py": COMMUNICATOR_FILE}
    return [
        Row("CHN101", "consumer-class-by-test", "tests", files, tested, chat, "%s", "%s.as_asgi()",
            default={"body": COMMUNICATED}, least=1),
        Row("CHN102", "as-asgi-uncalled-by-test", "tests", files, tested, chat, "%s.as_asgi", "%s.as_asgi()",
            default={"body": COMMUNICATED}),
        Row("CHN104", "made-with-scope-by-test", "tests", files, tested, chat, default={"body": UNIT}, least=1),
        Row("CHN107", "called-in-halves-by-test", "tests", files, tested, "routing.application", default={"body": HALVED},
            least=1),
        Row("CHN107", "consumer-called-in-halves-by-test", "tests", files, tested, chat, "%s.as_asgi()", "%s.as_asgi()",
            default={"body": HALVED}),
        Row("CHN108", "sync-function-by-test", "tests", files, tested, "limits.limited", default={"body": COMMUNICATED}),
        Row("CHN101", "consumer-class-in-communicator", "tests", made, {"communicators": "communicator"}, chat, "%s",
            "%s.as_asgi()", least=1),
        Row("CHN108", "sync-function-in-communicator", "tests", made, {"communicators": "communicator"}, "limits.limited",
            least=1),
    ]  # fmt: skip


ROUTED_ROUTER = """\
from channels.routing import URLRouter
from consumers import ChatConsumer
from django.urls import path

application = URLRouter([path("ws/chat/", ChatConsumer.as_asgi())])
"""

SETTINGS = """\
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
INSTALLED_APPS = ["channels", "django.contrib.auth", "django.contrib.contenttypes", "chat"]
SECRET_KEY = "only an example"
"""

CHAT_MODELS = """\
from django.db import models


class Message(models.Model):
    text = models.TextField()
"""

CHAT_CONSUMERS = """\
from channels.generic.websocket import AsyncWebsocketConsumer

from .models import Message


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        message = Message(text=text_data)
        await self.send(message.text)
"""

CHAT_ROUTING = """\
from django.urls import path

from . import consumers

websocket_urlpatterns = [path("ws/chat/", consumers.ChatConsumer.as_asgi())]
"""

SET_UP = """\
# as it stands
import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

$[$before

$|$]os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")

django_application = get_asgi_application()
$[$|
$before
$]

async def closed(scope, receive, send):
    await send({"type": "websocket.close"})


application = ProtocolTypeRouter(
    {
        "http": django_application,
        "websocket": $websocket,
    }
)
"""


def _setups() -> List[Row]:
    """What is imported too early."""
    files = {
        "settings.py": SETTINGS, "chat/__init__.py": "", "chat/models.py": CHAT_MODELS, "chat/consumers.py": CHAT_CONSUMERS,
        "chat/routing.py": CHAT_ROUTING, "asgi.py": SET_UP,
    }  # fmt: skip
    early = SET_UP.replace("get_asgi_application\n", "get_asgi_application\n", 1)
    by_setup = early.replace("import os\n", "import os\n\nimport django\n", 1).replace(
        "django_application = get_asgi_application()", "django.setup()"
    ).replace("django_application,", "get_asgi_application(),")
    return [
        Row("CHN110", "imported-too-early", "set_up", files, {"setups": "websocket"}, least=1),
        Row("CHN110", "imported-before-setup", "set_up", {**files, "asgi.py": by_setup}, {"setups": "websocket"}),
    ]


def rows() -> List[Row]:
    """Every mistake, by its code."""
    return sorted([*_values(), *_names(), *_classes(), *_setups()], key=lambda row: row.code)
