"""The mistakes, each in code around it. What the words with ``$`` mean, ``trees.py`` says."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from forms import around
from forms.trees import Row

#: What stands in the route.
ROUTED: Dict[str, str] = {"routing.py": around.ROUTING, "asgi.py": around.ASGI}
ROUTE = {"routes": '[path("ws/chat/", $slot)]'}

VALUES = {"values": "slot", "imports": "slot", "routes": "routes"}
ONLY_VALUES = {"values": "slot", "imports": "slot"}

STACK = {"stack": '$slot(URLRouter([path("ws/chat/", ChatConsumer.as_asgi())]))'}
WRAPS = {"values": "slot", "imports": "slot", "stacks": "stack"}


def wrapping(name: str, code: str, module: str, text: str, made: str, **more: Any) -> Row:
    """Middleware around a router, whose mistake is where it is defined."""
    files = {"consumers.py": around.CONSUMERS, f"{module}.py": text, "asgi.py": around.WRAPPING}
    return Row(code, name, "hears", files, WRAPS, f"{module}.{made}", default=STACK, is_applied=True, **more)


#: What is made of consumers and routes needs these.
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

#: The rows that differ least from another.
LIKE_OTHERS = (
    "consumer-class-in-middleware", "worker-class", "as-wsgi", "as-asgi-uncalled", "two-call-class",
    "two-call-function", "routes-in-middleware", "route-as-application", "route-in-place-of-routes",
    "routes-among-routes", "consumer-instance-mapped", "mutable-argument", "two-call-application-in-middleware",
    "sync-function-in-test",
)  # fmt: skip


def _values() -> List[Row]:
    """What stands where an application must, or where one is put together."""
    chat = {"consumers.py": around.CONSUMERS}
    inbox = {"consumers.py": around.INBOX}
    history = {"consumers.py": around.HISTORY}
    as_asgi: Dict[str, Any] = {"object": "consumers.ChatConsumer", "good": "%s.as_asgi()"}
    rows = [
        Row("CHN101", "consumer-class", "hears", {**chat, **ROUTED}, VALUES, **as_asgi, default=ROUTE),
        Row("CHN101", "consumer-class-mapped", "hears", {**chat, "asgi.py": around.MAPPED}, ONLY_VALUES, **as_asgi),
        Row(
            "CHN101", "consumer-class-in-middleware", "hears", {**chat, "asgi.py": around.WRAPPED}, ONLY_VALUES,
            **as_asgi,
        ),
        Row(
            "CHN101", "worker-class", "works_off", {"workers.py": around.WORKERS, "asgi.py": around.WORKED},
            ONLY_VALUES, "workers.ThumbnailWorker", good="%s.as_asgi()",
        ),
        Row("CHN101", "consumer-class-in-test", "tests", {**chat, "test_chat.py": around.TESTED},
            ONLY_VALUES, **as_asgi),
        Row("CHN102", "as-asgi-uncalled", "hears", {**chat, **ROUTED}, VALUES, "consumers.ChatConsumer",
            "%s.as_asgi", "%s.as_asgi()", default=ROUTE),
        Row("CHN102", "as-asgi-of-object-uncalled", "hears", {**chat, **ROUTED}, ONLY_VALUES, "consumers.ChatConsumer",
            "%s.as_asgi", "%s.as_asgi()", default=ROUTE, is_applied=True),
        Row("CHN102", "as-wsgi", "hears", {**chat, **ROUTED}, ONLY_VALUES, "consumers.ChatConsumer",
            "%s.as_wsgi()", "%s.as_asgi()", default=ROUTE, is_applied=True),
        wrapping("two-call-class", "CHN103", "middleware", around.TOKEN, "TokenMiddleware"),
        wrapping("two-call-class-unnamed", "CHN103", "tenants", around.TENANT, "Tenant"),
        wrapping("two-call-function", "CHN103", "middleware", around.LANGUAGE, "language"),
        wrapping("two-call-function-unnamed", "CHN103", "tracing", around.TRACE, "trace"),
        Row(
            "CHN108", "sync-class", "hears", {**chat, "middleware.py": around.SYNC, **ROUTED}, ONLY_VALUES,
            "middleware.LanguageMiddleware", "%s(ChatConsumer.as_asgi())", "%s(ChatConsumer.as_asgi())", ROUTE,
            ROUTERS,
        ),
        Row("CHN108", "sync-function", "hears", {**chat, "limits.py": around.SYNC_FUNCTION, **ROUTED}, VALUES,
            "limits.limited", default=ROUTE),
        Row(
            "CHN108", "sync-function-unnamed", "hears",
            {**chat, "served.py": around.SERVED, "limits.py": around.SYNC_UNNAMED, **ROUTED}, VALUES,
            "limits.limited", default=ROUTE, least=3,
        ),
        Row("CHN108", "sync-function-in-test", "tests",
            {**chat, "limits.py": around.SYNC_FUNCTION, "test_chat.py": around.TESTED}, ONLY_VALUES, "limits.limited"),
        Row("CHN109", "http-uncalled", "page", {"asgi.py": around.HTTP}, ONLY_VALUES,
            "django.core.asgi.get_asgi_application", "%s", "%s()"),
        Row("CHN109", "http-uncalled-in-route", "page", {"asgi.py": around.VIEWED}, ONLY_VALUES,
            "django.core.asgi.get_asgi_application", "%s", "%s()", least=3),
        Row(
            "CHN111", "routes-as-application", "hears",
            {**chat, "routing.py": around.ROUTES, "asgi.py": around.MAPPED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", "URLRouter(%s)", needs=ROUTERS,
        ),
        Row(
            "CHN111", "routes-in-middleware", "hears",
            {**chat, "routing.py": around.ROUTES, "asgi.py": around.WRAPPED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", "URLRouter(%s)", needs=ROUTERS,
        ),
        Row(
            "CHN111", "route-as-application", "hears", {**chat, "asgi.py": around.MAPPED}, ONLY_VALUES,
            "consumers.ChatConsumer", 'path("ws/chat/", %s.as_asgi())',
            'URLRouter([path("ws/chat/", %s.as_asgi())])', needs=ROUTERS,
        ),
        Row("CHN111", "route-in-place-of-routes", "hears", {**chat, "asgi.py": around.URL_ROUTED}, ONLY_VALUES,
            "consumers.ChatConsumer", 'path("ws/chat/", %s.as_asgi())', '[path("ws/chat/", %s.as_asgi())]',
            default={"routes": "$slot"}, needs=ROUTERS),
        Row(
            "CHN111", "routes-among-routes", "hears",
            {**chat, "routing.py": around.ROUTES, "asgi.py": around.URL_ROUTED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "%s", 'path("", URLRouter(%s))', default={"routes": "[$slot]"},
            needs=ROUTERS,
        ),
        Row(
            "CHN111", "include-among-routes", "hears",
            {**chat, "routing.py": around.ROUTES, "asgi.py": around.URL_ROUTED}, ONLY_VALUES,
            "routing.websocket_urlpatterns", "include(%s)", "URLRouter(%s)", default={"routes": '[path("", $slot)]'},
            needs=(*ROUTERS, "from django.urls import include"),
        ),
        Row("CHN111", "include-of-a-module", "hears",
            {**chat, "chat_urls.py": around.LIVE, "asgi.py": around.URL_ROUTED}, ONLY_VALUES, "chat_urls.urlpatterns",
            'include("chat_urls")', "URLRouter(%s)", default={"routes": '[path("", $slot)]'},
            needs=(*ROUTERS, "from django.urls import include"), least=3),
        Row("CHN111", "router-of-several-arguments", "hears", {**chat, "asgi.py": around.MAPPED}, ONLY_VALUES,
            "consumers.ChatConsumer", 'URLRouter(path("ws/chat/", %s.as_asgi()), path("ws/news/", %s.as_asgi()))',
            'URLRouter([path("ws/chat/", %s.as_asgi()), path("ws/news/", %s.as_asgi())])', needs=ROUTERS, least=3),
        Row("CHN111", "tuple-as-application", "hears", {**chat, "asgi.py": around.MAPPED}, ONLY_VALUES,
            "consumers.ChatConsumer", '(path("ws/chat/", %s.as_asgi()),)',
            'URLRouter([path("ws/chat/", %s.as_asgi())])', needs=ROUTERS, least=3),
        Row("CHN111", "view", "page", {"views.py": around.VIEWS, "asgi.py": around.VIEWED}, ONLY_VALUES,
            "views.index", "%s", "get_asgi_application()", needs=ROUTERS),
        Row(
            "CHN111", "wsgi", "page", {"asgi.py": around.HTTP}, ONLY_VALUES, "django.core.wsgi.get_wsgi_application",
            "%s()", "%s()", good_object="django.core.asgi.get_asgi_application",
        ),
        Row("CHN202", "consumer-instance", "letters", {**inbox, **ROUTED}, VALUES, "consumers.InboxConsumer",
            "%s()", "%s.as_asgi()", default=ROUTE),
        Row("CHN202", "instance-of-object", "letters", {**inbox, **ROUTED}, ONLY_VALUES, "consumers.InboxConsumer",
            "%s()", "%s.as_asgi()", default=ROUTE, is_applied=True),
        Row("CHN202", "consumer-instance-mapped", "letters", {**inbox, "asgi.py": around.MAPPED}, ONLY_VALUES,
            "consumers.InboxConsumer", "%s()", "%s.as_asgi()"),
        Row("CHN205", "mutable-argument", "shares", {**history, **ROUTED}, VALUES, "consumers.ChatConsumer",
            "%s.as_asgi(history=[])", "%s.as_asgi(history=())", default=ROUTE),
        Row(
            "CHN205", "mutable-argument-of-object", "shares", {**history, **ROUTED}, ONLY_VALUES,
            "consumers.ChatConsumer", "%s.as_asgi(history=[])", "%s.as_asgi(history=())", default=ROUTE,
            is_applied=True,
        ),
        Row("CHN205", "mutable-value", "shares", {**history, "routing.py": around.ARGUED, "asgi.py": around.ASGI},
            {"values": "slot", "mutables": "slot"}, "", "[]", "()", only={"values": "any"}),
        Row("CHN205", "mutable-arguments", "shares",
            {**history, "routing.py": around.ARGUED.replace("history=$slot", "$arguments"), "asgi.py": around.ASGI},
            {"arguments": "arguments"}, least=1),
        Row(
            "CHN301", "mapping-without-http", "warns",
            {**chat, "routing.py": around.ROUTES, "asgi.py": around.ROUTER_TYPES},
            {"values": "slot", "mappings": "slot"}, "routing.websocket_urlpatterns", '{"websocket": URLRouter(%s)}',
            '{"http": get_asgi_application(), "websocket": URLRouter(%s)}', only={"values": "any"}, needs=ROUTERS,
        ),
        Row(
            "CHN301", "router-without-http", "warns",
            {
                **chat, "routing.py": around.ROUTES,
                "asgi.py": around.ROUTER_TYPES.replace("ProtocolTypeRouter($slot)", "$router"),
            },
            {"routers": "router"}, "routing.websocket_urlpatterns", '{"websocket": URLRouter(%s)}',
            '{"http": get_asgi_application(), "websocket": URLRouter(%s)}', needs=ROUTERS,
        ),
        Row(
            "CHN302", "asgi-handler-class", "page", {"asgi.py": around.HTTP}, {"imports": "slot"},
            "channels.http.AsgiHandler", "%s", "%s()", good_object="django.core.asgi.get_asgi_application",
            is_name=True,
        ),
        Row(
            "CHN302", "asgi-handler-instance", "warns", {"asgi.py": around.HTTP}, {"imports": "slot"},
            "channels.http.AsgiHandler", "%s()", "%s()", good_object="django.core.asgi.get_asgi_application",
            is_name=True,
        ),
        Row(
            "CHN303", "two-call-application-function", "hears",
            {"echoes.py": around.TWO_CALLS_FUNCTION, "asgi.py": around.URL_ROUTED}, VALUES, "echoes.greeting",
            default=ROUTE, release="4",
        ),
        Row(
            "CHN303", "two-call-application-class", "hears",
            {"echoes.py": around.TWO_CALLS_CLASS, "asgi.py": around.URL_ROUTED}, VALUES, "echoes.Echo", "%s", "%s()",
            default=ROUTE, release="4",
        ),
        Row(
            "CHN303", "two-call-application-unnamed", "hears",
            {"echoes.py": around.TWO_CALLS_UNNAMED, "asgi.py": around.URL_ROUTED}, VALUES, "echoes.Echo", "%s",
            "%s()", default=ROUTE, release="4", least=3,
        ),
        Row(
            "CHN303", "two-call-application-elsewhere", "hears", {"echoes.py": around.TWO_CALLS_FUNCTION, **ROUTED},
            {"routes": "routes"}, "echoes.greeting", default=ROUTE, release="4",
        ),
        Row("CHN303", "two-call-application-served", "served",
            {"echoes.py": around.TWO_CALLS_FUNCTION, "asgi.py": around.OUTERMOST}, ONLY_VALUES, "echoes.greeting",
            least=3),
        Row("CHN303", "two-call-application-in-middleware", "hears",
            {"echoes.py": around.TWO_CALLS_FUNCTION, "asgi.py": around.WRAPPED}, ONLY_VALUES, "echoes.greeting"),
    ]  # fmt: skip
    least = {**dict.fromkeys(FIRST, 1), **dict.fromkeys(LIKE_OTHERS, 3)}
    return [row._replace(least=least.get(row.name, row.least)) for row in rows]


def _names() -> List[Row]:
    """What is gone, or of another time, wherever it is named."""
    imports: Mapping[str, str] = {"imports": "slot"}
    return [
        Row(
            "CHN302", "module-asgi-request", "imports", {"asgi.py": around.REQUESTS}, imports,
            "channels.http.AsgiRequest", good_object="django.core.handlers.asgi.ASGIRequest", release="4",
            is_name=True,
        ),
        Row(
            "CHN304", "default-application", "defaults", {"routing.py": around.GATED, "asgi.py": around.DEFAULT},
            ONLY_VALUES, "channels.routing.get_default_application",
            good_object="django.core.asgi.get_asgi_application", only={"values": "any"},
        ),
        Row(
            "CHN305", "module-removed-name", "imports", {"asgi.py": around.ANONYMOUS}, imports,
            "channels.auth.AnonymousUser", good_object="django.contrib.auth.models.AnonymousUser", is_name=True,
        ),
        Row("CHN305", "module-removed-module", "imports", {"asgi.py": around.REQUESTS}, imports,
            "channels.staticfiles.StaticFilesWrapper",
            good_object="django.contrib.staticfiles.handlers.ASGIStaticFilesHandler", release="4",
            version="4.0", is_name=True),
    ]  # fmt: skip


def _classes() -> List[Row]:
    """What stands in a consumer, or in middleware, however it comes there."""
    found: List[Row] = []

    def both(code: str, name: str, check: str, holes: Dict[str, str], file: str, files: Mapping[str, str]) -> None:
        """The method comes into the class in many ways, or the class to its base."""
        default = {**holes, "called": holes["dunder"], "super": "super()"}
        module, _, base = holes["base_import"][len("from ") :].partition(" import ")
        in_class, on_base = {**files, file: around.CLASS}, {**files, file: around.BASED}
        found.append(Row(code, name, check, in_class, {"classes": "class"}, default=default, least=1))
        found.append(Row(
            code, f"{name}-by-base", check, on_base, ONLY_VALUES, f"{module}.{base}", default=default,
            only={"values": "any"}, is_applied=True, least=3,
        ))  # fmt: skip

    def consumer(code: str, name: str, dunder: str, method: str) -> None:
        holes = {
            "cls": "ChatConsumer", "base": "AsyncWebsocketConsumer", "method": method, "rest": around.HEARD,
            "dunder": dunder, "base_import": "from channels.generic.websocket import AsyncWebsocketConsumer",
        }  # fmt: skip
        both(code, name, "hears", holes, "consumers.py", {"asgi.py": around.SERVED_CONSUMER})

    def middleware(code: str, name: str, check: str, dunder: str, method: str) -> None:
        holes = {
            "cls": "TokenMiddleware", "base": "BaseMiddleware", "method": method, "rest": 'label = "token"',
            "dunder": dunder, "base_import": "from channels.middleware import BaseMiddleware",
        }  # fmt: skip
        files = {"consumers.py": around.GREETED, "asgi.py": around.SERVED_MIDDLEWARE}
        if check == "who":
            files.update({"consumers.py": around.NAMED, "users.py": around.USERS})
        both(code, name, check, holes, "middleware.py", files)

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


def _bodies() -> List[Row]:
    """How the scope is read, and who calls what is inside."""
    reads = {
        "cls": "ChatConsumer", "base": "AsyncWebsocketConsumer", "rest": around.HEARD, "entry": around.READ_ENTRY,
        "base_import": "from channels.generic.websocket import AsyncWebsocketConsumer",
    }  # fmt: skip
    found = [Row(
        "CHN106", "scope-read", "hears", {"consumers.py": around.CLASS, "asgi.py": around.SERVED_CONSUMER},
        {"reads": "class"}, default=reads, least=1,
    )]  # fmt: skip
    inits = {"consumers.py": around.CLASS, "asgi.py": around.SERVED_CONSUMER}
    found.append(Row("CHN104", "scope-taken", "hears", inits, {"inits": "class"}, default=reads, least=1))
    found.append(Row("CHN105", "scope-not-taken", "hears", inits, {"callings": "class"}, default=reads, least=1))
    kept = {"base": "BaseMiddleware", "base_import": "from channels.middleware import BaseMiddleware", "cls": ""}
    served = {"consumers.py": around.NAMED, "middleware.py": around.KEPT, "asgi.py": around.SERVED_MIDDLEWARE}
    found.append(Row("CHN203", "state-kept", "who", served, {"kept": "class"}, default=kept, least=1))
    right = "await %s(dict(scope, token=\"t\"), receive, send)"
    head = "async def __call__(self, scope, receive, send):"
    named = 'await %s({**s, "token": "t"}, r, a)'
    named_head = "async def __call__(self, s, r, a):"

    def calls(
        code: str, name: str, bad: str, bad_head: str = head, bad_named: str = "", bad_named_head: str = named_head
    ) -> None:
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
        files = {"consumers.py": around.GREETED, "middleware.py": around.CLASS, "asgi.py": around.SERVED_MIDDLEWARE}
        found.append(Row(code, name, "hears", files, {"calls": "class"}, "", bad, right, default=default, least=1))

    calls("CHN103", "two-call-middleware", 'return %s(dict(scope, token="t"))', "def __call__(self, scope):  #!",
          'return %s({**s, "token": "t"})', "def __call__(self, s):  #!")  # fmt: skip
    calls("CHN107", "called-in-halves",
          'instance = %s(dict(scope, token="t"))  #!\nawait instance(receive, send)  #!', head,
          'instance = %s({**s, "token": "t"})  #!\nawait instance(r, a)  #!')  # fmt: skip
    calls("CHN107", "called-in-one-expression", 'await %s(dict(scope, token="t"))(receive, send)')
    calls("CHN108", "sync-middleware", 'return %s(dict(scope, token="t"), receive, send)',
          "def __call__(self, scope, receive, send):  #!", 'return %s({**s, "token": "t"}, r, a)',
          "def __call__(self, s, r, a):  #!")  # fmt: skip
    calls("CHN204", "returned-unawaited", 'return %s(dict(scope, token="t"), receive, send)', head,
          'return %s({**s, "token": "t"}, r, a)')  # fmt: skip
    calls("CHN204", "dropped", '%s(dict(scope, token="t"), receive, send)', head, '%s({**s, "token": "t"}, r, a)')
    return found


def _tests() -> List[Row]:
    """What tests make, and call."""
    files = {
        "consumers.py": around.CONSUMERS, "limits.py": around.SYNC_FUNCTION, "routing.py": around.ROUTED_ROUTER,
        "test_chat.py": around.TEST_FILE,
    }  # fmt: skip
    chat = "consumers.ChatConsumer"
    tested = {"tests": "test"}
    made = {**files, "test_chat.py": around.COMMUNICATOR_FILE}
    return [
        Row("CHN101", "consumer-class-by-test", "tests", files, tested, chat, "%s", "%s.as_asgi()",
            default={"body": around.COMMUNICATED}, least=1),
        Row("CHN102", "as-asgi-uncalled-by-test", "tests", files, tested, chat, "%s.as_asgi", "%s.as_asgi()",
            default={"body": around.COMMUNICATED}),
        Row("CHN104", "made-with-scope-by-test", "tests", files, tested, chat, default={"body": around.UNIT}, least=1),
        Row(
            "CHN107", "called-in-halves-by-test", "tests", files, tested, "routing.application",
            default={"body": around.HALVED}, least=1,
        ),
        Row("CHN107", "consumer-called-in-halves-by-test", "tests", files, tested, chat, "%s.as_asgi()", "%s.as_asgi()",
            default={"body": around.HALVED}),
        Row(
            "CHN108", "sync-function-by-test", "tests", files, tested, "limits.limited",
            default={"body": around.COMMUNICATED},
        ),
        Row("CHN101", "consumer-class-in-communicator", "tests", made, {"communicators": "communicator"}, chat, "%s",
            "%s.as_asgi()", least=1),
        Row(
            "CHN108", "sync-function-in-communicator", "tests", made, {"communicators": "communicator"},
            "limits.limited", least=1,
        ),
    ]  # fmt: skip


def _setups() -> List[Row]:
    """What is imported too early."""
    files = {
        "settings.py": around.SETTINGS, "chat/__init__.py": "", "chat/models.py": around.CHAT_MODELS,
        "chat/consumers.py": around.CHAT_CONSUMERS, "chat/routing.py": around.CHAT_ROUTING, "asgi.py": around.SET_UP,
    }  # fmt: skip
    by_setup = around.SET_UP.replace("import os\n", "import os\n\nimport django\n", 1).replace(
        "django_application = get_asgi_application()", "django.setup()"
    ).replace("django_application,", "get_asgi_application(),")
    return [
        Row("CHN110", "imported-too-early", "set_up", files, {"setups": "websocket"}, least=1),
        Row("CHN110", "imported-before-setup", "set_up", {**files, "asgi.py": by_setup}, {"setups": "websocket"}),
    ]


def rows() -> List[Row]:
    """Every mistake, by its code."""
    return sorted([*_values(), *_names(), *_classes(), *_setups()], key=lambda row: row.code)
