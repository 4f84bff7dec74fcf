"""The code around the mistakes. What the words with ``$`` mean, ``trees.py`` says."""

from __future__ import annotations

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

READ_ENTRY = """\
$[def __init__(self, *args, **kwargs):
    super().__init__(*args, **kwargs)$|async def connect(self):
    await self.accept()$]"""

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

#: What a server serves.
OUTERMOST = """\
$before


application = $slot
"""

LIVE = """\
from consumers import ChatConsumer
from django.urls import path

urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]
"""

KEPT = """\
import asyncio
$base_import

$before


$class
"""
