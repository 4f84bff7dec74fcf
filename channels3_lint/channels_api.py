"""What Channels 2.4, 3.0 and 4.x offer: data, read from the releases themselves.

Names here are recognised before any file is looked for, so it does not matter whether Channels, or which version of
it, is installed beside the linter.
"""

from __future__ import annotations

import re
from typing import Dict, FrozenSet, Mapping, NamedTuple, Optional, Tuple, Union

from channels3_lint.packages import PACKAGES

#: Packages whose versions code is written for.
VERSIONED_PACKAGES: FrozenSet[str] = frozenset({"asgiref", "channels", "django"})

#: Packages that define what this linter looks for.
FRAMEWORK: FrozenSet[str] = frozenset({"asgiref", "channels", "daphne"})

#: Packages that are known by name, and whose files are never read, installed or not: those that code around Channels
#: often imports and that have nothing of it, and large ones that have no applications, whose files lead to many others.
KNOWN_PACKAGES: FrozenSet[str] = VERSIONED_PACKAGES | {
    "attr", "attrs", "dataclasses", "distutils", "importlib_metadata", "packaging", "pkg_resources", "pytest",
    "setuptools", "PIL", "boto3", "botocore", "bs4", "cryptography", "dateutil", "lxml", "matplotlib", "networkx",
    "numpy", "pandas", "psycopg2", "pytz", "scipy", "shapely", "sklearn", "tensorflow", "torch", "yaml",
}  # fmt: skip

CONSUMER = "channels.consumer.AsyncConsumer"
SYNC_CONSUMER = "channels.consumer.SyncConsumer"
BASE_MIDDLEWARE = "channels.middleware.BaseMiddleware"
AUTH_MIDDLEWARE = "channels.auth.AuthMiddleware"
GET_ASGI_APPLICATION = "django.core.asgi.get_asgi_application"
GET_DEFAULT_APPLICATION = "channels.routing.get_default_application"
WEBSOCKET_CONSUMERS: Tuple[str, ...] = (
    "channels.generic.websocket.WebsocketConsumer",
    "channels.generic.websocket.AsyncWebsocketConsumer",
)
PROTOCOL_TYPE_ROUTER = "channels.routing.ProtocolTypeRouter"
CHANNEL_NAME_ROUTER = "channels.routing.ChannelNameRouter"
URL_ROUTER = "channels.routing.URLRouter"
ROUTERS: Tuple[str, ...] = (PROTOCOL_TYPE_ROUTER, CHANNEL_NAME_ROUTER, URL_ROUTER)
JSON_CONSUMER = "channels.generic.websocket.JsonWebsocketConsumer"
ASYNC_JSON_CONSUMER = "channels.generic.websocket.AsyncJsonWebsocketConsumer"
COMMUNICATOR = "asgiref.testing.ApplicationCommunicator"

#: What is written in files that have to do with ASGI.
ASGI_WORDS: Tuple[str, ...] = (
    "channels",
    "onsumer",
    "as_asgi",
    "get_asgi",
    "URLRouter",
    "TypeRouter",
    "NameRouter",
    "ebsocket",
    "Socket",
    "ommunicator",
)

#: How a call that makes a route is written, where its function was imported by name; ``get_full_path(`` is none.
ROUTE_CALLS = tuple(re.compile(rf"{name}\((?<!\w{name}\()") for name in ("path", "re_path", "url"))

URLS_CALL = re.compile(r"urls\.(re_path|path|url)\(")

#: What is written in files in which an application may stand somewhere.
SLOT_WORDS: Tuple[Union[str, Tuple[Union[str, "re.Pattern[str]"], ...]], ...] = (
    *ASGI_WORDS,
    "application = ",
    "application: ",
    *(("urls import", call) for call in ROUTE_CALLS),
    ("urls.", URLS_CALL),
)

# Patterns for the prefilter begin with plain letters, which ``re`` looks for much faster than for a boundary.

#: How scope and receive are written where they are taken or handed on; in prose they are seldom followed by these.
SCOPE_HANDED = re.compile(r"scope\s*(?:[,)=|}]|:(?!=))")
RECEIVE_HANDED = re.compile(r"receive\s*[,):=]")

#: How Channels is imported.
CHANNELS_IMPORTED = re.compile(r"(?:from\s+channels\b|import\s[^\n#]*\bchannels\b)")

#: How the scope is written where a method reads it.
SCOPE_READ = re.compile(r"\.\s*scope\b")

#: What is written where an application is made.
ASGI_MAKERS: Tuple[str, ...] = ("as_asgi", "get_asgi_application")

#: Functions that import the module, or what is in one, that a text names: that may be anything.
IMPORTING: FrozenSet[str] = frozenset({"importlib.import_module", "django.utils.module_loading.import_string"})

#: Modules of the packages that define applications in which there are none, and nothing that takes one.
NO_ASGI_MODULES: Tuple[str, ...] = (
    "asgiref.current_thread_executor.", "asgiref.local.", "asgiref.sync.", "asgiref.timeout.", "channels.db.",
    "channels.exceptions.", "channels.layers.",
)  # fmt: skip

#: Modules of Channels 1 that had consumers; a class that may descend from them is written for Channels 1 as well.
CHANNELS_1_MODULES: FrozenSet[str] = frozenset(
    {"channels.generic", "channels.generic.base", "channels.generic.websockets"}
)

#: Classes and their bases. A class that may be imported from two places stands under both.
CLASSES: Mapping[str, Tuple[str, ...]] = {
    # Consumers
    "channels.consumer.SyncConsumer": (CONSUMER,),
    "channels.generic.http.AsyncHttpConsumer": (CONSUMER,),
    "channels.generic.websocket.WebsocketConsumer": ("channels.consumer.SyncConsumer",),
    "channels.generic.websocket.JsonWebsocketConsumer": ("channels.generic.websocket.WebsocketConsumer",),
    "channels.generic.websocket.AsyncWebsocketConsumer": (CONSUMER,),
    "channels.generic.websocket.AsyncJsonWebsocketConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
    "channels.generic.websocket.AsyncConsumer": (CONSUMER,),
    "channels.generic.websocket.SyncConsumer": ("channels.consumer.SyncConsumer",),
    "channels.generic.http.AsyncConsumer": (CONSUMER,),
    "channels.security.websocket.WebsocketDenier": ("channels.generic.websocket.AsyncWebsocketConsumer",),
    "channels.security.websocket.AsyncWebsocketConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
    # Middleware
    "channels.auth.AuthMiddleware": (BASE_MIDDLEWARE,),
    "channels.auth.BaseMiddleware": (BASE_MIDDLEWARE,),
    "channels.auth.CookieMiddleware": ("channels.sessions.CookieMiddleware",),
    "channels.auth.SessionMiddleware": ("channels.sessions.SessionMiddleware",),
    "channels.sessions.CookieMiddleware": (),
    "channels.sessions.SessionMiddleware": (),
    "channels.security.websocket.OriginValidator": (),
    # Routers
    PROTOCOL_TYPE_ROUTER: (),
    CHANNEL_NAME_ROUTER: (),
    URL_ROUTER: (),
    # Testing
    "asgiref.testing.ApplicationCommunicator": (),
    "channels.testing.ApplicationCommunicator": (COMMUNICATOR,),
    "channels.testing.application.ApplicationCommunicator": (COMMUNICATOR,),
    "channels.testing.HttpCommunicator": (COMMUNICATOR,),
    "channels.testing.http.HttpCommunicator": (COMMUNICATOR,),
    "channels.testing.WebsocketCommunicator": (COMMUNICATOR,),
    "channels.testing.websocket.WebsocketCommunicator": (COMMUNICATOR,),
    # Other packages
    **{name: bases for package in PACKAGES for name, bases in package.classes.items()},
}

#: The methods of classes that are coroutine functions, in every release from 2.4 to 4.3. Not ``__call__``.
COROUTINES: Mapping[str, FrozenSet[str]] = {
    CONSUMER: frozenset({"dispatch", "send"}),
    "channels.generic.http.AsyncHttpConsumer": frozenset({
        "disconnect", "handle", "http_disconnect", "http_request", "send_body", "send_headers", "send_response",
    }),
    "channels.generic.websocket.AsyncWebsocketConsumer": frozenset({
        "accept", "close", "connect", "disconnect", "receive", "send", "websocket_connect", "websocket_disconnect",
        "websocket_receive",
    }),
    ASYNC_JSON_CONSUMER: frozenset({"decode_json", "encode_json", "receive", "receive_json", "send_json"}),
    AUTH_MIDDLEWARE: frozenset({"resolve_scope"}),
    COMMUNICATOR: frozenset({"receive_nothing", "receive_output", "send_input", "wait"}),
    **dict.fromkeys(
        ("channels.testing.HttpCommunicator", "channels.testing.http.HttpCommunicator"), frozenset({"get_response"})
    ),
    **dict.fromkeys(
        ("channels.testing.WebsocketCommunicator", "channels.testing.websocket.WebsocketCommunicator"),
        frozenset({"connect", "disconnect", "receive_from", "receive_json_from", "send_json_to", "send_to"}),
    ),
}  # fmt: skip

#: The methods that are plain functions where a base has a coroutine function; ``dispatch`` is one until 4.2.
PLAIN_METHODS: Mapping[str, FrozenSet[str]] = {SYNC_CONSUMER: frozenset({"dispatch", "send"})}

#: Those of the coroutine methods of consumers that return something.
ANSWERING: FrozenSet[str] = frozenset({"decode_json", "encode_json"})

#: Classes beside others among the bases of a class, that have no methods of interest.
BYSTANDERS: FrozenSet[str] = frozenset({"abc.ABC", "builtins.object", "typing.Generic"})

#: The methods of a channel layer, as Channels specifies them: all are coroutine functions.
LAYER_COROUTINES: FrozenSet[str] = frozenset(
    {"flush", "group_add", "group_discard", "group_send", "new_channel", "receive", "send"}
)

#: What gives a channel layer when it is called; and what holds the layers by their names.
LAYER_MAKERS: FrozenSet[str] = frozenset({
    "channels.consumer.get_channel_layer", "channels.layers.InMemoryChannelLayer", "channels.layers.get_channel_layer",
    "channels_redis.core.RedisChannelLayer", "channels_redis.pubsub.RedisPubSubChannelLayer",
})  # fmt: skip
LAYERS = "channels.layers.channel_layers"

#: Middleware, by the name of the parameter that takes the inner application.
MIDDLEWARE: Mapping[str, str] = {
    BASE_MIDDLEWARE: "inner",
    "channels.auth.AuthMiddlewareStack": "inner",
    "channels.sessions.CookieMiddleware": "inner",
    "channels.sessions.SessionMiddleware": "inner",
    "channels.sessions.SessionMiddlewareStack": "inner",
    "channels.security.websocket.AllowedHostsOriginValidator": "application",
    "channels.security.websocket.OriginValidator": "application",
    **{name: parameter for package in PACKAGES for name, parameter in package.middleware.items()},
}

#: Functions that give an application.
APPLICATION_MAKERS: FrozenSet[str] = frozenset(
    {GET_ASGI_APPLICATION, GET_DEFAULT_APPLICATION, *(name for package in PACKAGES for name in package.applications)}
)

#: Those of them that are often not called.
HTTP_FACTORIES: FrozenSet[str] = frozenset({GET_ASGI_APPLICATION, GET_DEFAULT_APPLICATION})

#: What gives Django's own application, and what wraps an application and leaves to it all but HTTP.
DJANGO_APPLICATION_MAKERS: FrozenSet[str] = frozenset(
    {GET_ASGI_APPLICATION, "configurations.asgi.get_asgi_application", "django.core.handlers.asgi.ASGIHandler"}
)
HTTP_WRAPPERS: FrozenSet[str] = frozenset(
    {
        "django.contrib.staticfiles.handlers.ASGIStaticFilesHandler",
        "opentelemetry.instrumentation.asgi.OpenTelemetryMiddleware",
        "sentry_sdk.integrations.asgi.SentryAsgiMiddleware",
    }
)
#: Functions of other packages that make an object of a consumer class, by that.
CONSUMER_MAKERS: Mapping[str, str] = {
    name: made for package in PACKAGES for name, made in package.makers.items()
}

#: Functions, and a class, that give a WSGI application.
WSGI_MAKERS: FrozenSet[str] = frozenset(
    {"django.core.handlers.wsgi.WSGIHandler", "django.core.wsgi.get_wsgi_application"}
)

#: Consumers of other packages whose own code calls the applications in one of their attributes, by that.
APPLICATION_TABLES: Mapping[str, str] = {
    name: attribute for package in PACKAGES for name, attribute in package.tables.items()
}

#: Those of them that put what ``as_asgi()`` is given by keyword there.
STREAMS: FrozenSet[str] = frozenset(name for package in PACKAGES for name in package.streams)

#: Consumers of other packages whose ``__init__`` takes something of its own, by its first parameter; and those of them
#: that take the scope, and so are for Channels 2 alone, by the release that was read.
INITS: Mapping[str, str] = {name: first for package in PACKAGES for name, first in package.inits.items()}
MADE_WITH_SCOPE: Mapping[str, str] = {
    name: package.release for package in PACKAGES for name, first in package.inits.items() if first == "scope"
}

#: The places where other classes and functions of packages take an application: position, name, and kind of slot.
SLOTS: Mapping[str, Tuple[Tuple[int, str, str], ...]] = {
    name: places for package in PACKAGES for name, places in package.slots.items()
}

#: Functions that make a route of a pattern and an application.
ROUTE_FUNCTIONS: FrozenSet[str] = frozenset(
    {
        "django.conf.urls.re_path",
        "django.conf.urls.url",
        "django.urls.conf.path",
        "django.urls.conf.re_path",
        "django.urls.path",
        "django.urls.re_path",
        *(name for package in PACKAGES for name in package.routes),
    }
)

#: What the names of classes for views begin with.
VIEW_MODULES: Tuple[str, ...] = ("django.views.", "rest_framework.views.", "rest_framework.generics.")
#: Functions of Django that make a view of another module's or list's routes, and those that make a list of routes.
INCLUDE_FUNCTIONS: FrozenSet[str] = frozenset(
    {"django.conf.urls.include", "django.urls.conf.include", "django.urls.include"}
)
URL_LIST_FUNCTIONS: FrozenSet[str] = frozenset(
    {
        "django.conf.urls.i18n.i18n_patterns",
        "django.conf.urls.static.static",
        "django.contrib.staticfiles.urls.staticfiles_urlpatterns",
    }
)

#: What ``channels.http`` held until Channels 3, with what takes its place. Deprecated in 3.0.0, gone in 4.0.0.
HTTP_MODULE = "channels.http"
HTTP_NAMES: Mapping[str, str] = {
    "AsgiHandler": "django.core.asgi.get_asgi_application()",
    "AsgiRequest": "django.core.handlers.asgi.ASGIRequest",
}
HTTP_ALIASES: Mapping[str, str] = {
    "channels.routing.AsgiHandler": "channels.http.AsgiHandler",
    "channels.staticfiles.AsgiHandler": "channels.http.AsgiHandler",
}


class Removed(NamedTuple):
    """A public name that Channels no longer has: since which release, and what to do instead."""

    since: Tuple[int, ...]
    instead: str


_STATIC_FILES = "use django.contrib.staticfiles.handlers.ASGIStaticFilesHandler"
_UNUSED_SIGNAL = "remove it, nothing has sent it since Channels 2"

_ROUTE = "use django.urls.path in channels.routing.URLRouter"
_GROUP = "use get_channel_layer().group_send and group_add of channels.layers"
_USER = 'use channels.auth.AuthMiddlewareStack and self.scope["user"]'
_SESSION = 'use channels.sessions.SessionMiddlewareStack and self.scope["session"]'
_IN_ORDER = "remove it, a consumer is given its messages in order"
_BINDING = "send to a group when Django's post_save is sent"
_DELAY = "nothing in Channels takes its place"
_CLOSE = "call close() of the consumer"
_DEMULTIPLEXER = "nothing in Channels takes its place, the package channelsmultiplexer does"
_TESTING = "use channels.testing.WebsocketCommunicator"
_LIVE_SERVER = "use channels.testing.ChannelsLiveServerTestCase"
_ORIGIN = "use channels.security.websocket.AllowedHostsOriginValidator"

#: What Channels 1.1.8 had, and 2.0 no longer has, with what to do instead. Other names in these modules are not known:
#: a project may have a package of its own that is called like them.
CHANNELS_1: Mapping[str, str] = {
    "channels.Channel": "use get_channel_layer().send of channels.layers",
    "channels.Group": _GROUP,
    "channels.channel_layers": "use channels.layers.channel_layers",
    **dict.fromkeys(("channels.include", "channels.route", "channels.route_class"), _ROUTE),
    "channels.asgi": "use channels.layers",
    "channels.asgi.ChannelLayerManager": "use channels.layers.ChannelLayerManager",
    "channels.asgi.InvalidChannelLayerError": "use channels.exceptions.InvalidChannelLayerError",
    "channels.asgi.channel_layers": "use channels.layers.channel_layers",
    "channels.asgi.get_channel_layer": "use channels.layers.get_channel_layer; asgi.py has an application instead",
    "channels.auth.channel_and_http_session_user_from_http": _USER,
    "channels.auth.channel_session_user": _USER,
    "channels.auth.channel_session_user_from_http": _USER,
    "channels.auth.http_session_user": _USER,
    "channels.auth.transfer_user": _USER,
    **dict.fromkeys(
        (
            "channels.binding", "channels.binding.Binding", "channels.binding.base", "channels.binding.base.Binding",
            "channels.binding.websockets", "channels.binding.websockets.WebsocketBinding",
            "channels.binding.websockets.WebsocketBindingWithMembers",
        ),
        _BINDING,
    ),
    "channels.channel.Channel": "use get_channel_layer().send of channels.layers",
    "channels.channel.Group": _GROUP,
    **dict.fromkeys(("channels.delay", "channels.delay.models", "channels.delay.models.DelayedMessage"), _DELAY),
    "channels.exceptions.ChannelSocketException": _CLOSE,
    "channels.exceptions.ConsumeLater": _DELAY,
    "channels.exceptions.ResponseLater": _DELAY,
    "channels.exceptions.SendNotAvailableOnDemultiplexer": _DEMULTIPLEXER,
    "channels.exceptions.WebsocketCloseException": _CLOSE,
    "channels.generic.BaseConsumer": "use channels.consumer.SyncConsumer",
    "channels.generic.base": "use channels.consumer",
    "channels.generic.base.BaseConsumer": "use channels.consumer.SyncConsumer",
    "channels.generic.websockets": "use channels.generic.websocket",
    "channels.generic.websockets.JsonWebsocketConsumer": "use channels.generic.websocket.JsonWebsocketConsumer",
    "channels.generic.websockets.WebsocketConsumer": "use channels.generic.websocket.WebsocketConsumer",
    "channels.generic.websockets.WebsocketDemultiplexer": _DEMULTIPLEXER,
    "channels.generic.websockets.WebsocketMultiplexer": _DEMULTIPLEXER,
    "channels.handler.AsgiHandler": "use django.core.asgi.get_asgi_application()",
    "channels.handler.AsgiRequest": "use django.core.handlers.asgi.ASGIRequest",
    "channels.handler.ViewConsumer": "use django.core.asgi.get_asgi_application()",
    "channels.log.setup_logger": "use logging and Django's LOGGING",
    "channels.message.Message": "remove it, the methods of a consumer are given a dict",
    **{
        f"channels.routing.{name}": _ROUTE
        for name in ("Include", "Route", "RouteClass", "Router", "include", "route", "route_class")
    },
    "channels.security.websockets": "use channels.security.websocket",
    "channels.security.websockets.AllowedHostsOnlyOriginValidator": _ORIGIN,
    "channels.security.websockets.BaseOriginValidator": "use channels.security.websocket.OriginValidator",
    "channels.security.websockets.allowed_hosts_only": _ORIGIN,
    "channels.sessions.channel_and_http_session": _SESSION,
    "channels.sessions.channel_session": _SESSION,
    "channels.sessions.enforce_ordering": _IN_ORDER,
    "channels.sessions.http_session": _SESSION,
    "channels.sessions.session_for_reply_channel": _SESSION,
    "channels.sessions.wait_channel_name": _IN_ORDER,
    "channels.signals.worker_process_ready": "remove it, nothing sends it",
    "channels.signals.worker_ready": "remove it, nothing sends it",
    "channels.staticfiles.StaticFilesConsumer": _STATIC_FILES,
    **{
        f"channels.{module}.{name}": instead
        for name, instead in {
            "ChannelLiveServerTestCase": _LIVE_SERVER,
            "ChannelTestCase": _TESTING,
            "Client": _TESTING,
            "HttpClient": "use channels.testing.HttpCommunicator",
            "TransactionChannelTestCase": _TESTING,
            "WSClient": _TESTING,
            "apply_routes": _TESTING,
        }.items()
        for module in ("test", "tests")
    },
    "channels.test.base.ChannelTestCase": _TESTING,
    "channels.test.http.HttpClient": "use channels.testing.HttpCommunicator",
    "channels.test.liveserver.ChannelLiveServerTestCase": _LIVE_SERVER,
    "channels.test.websocket.WSClient": _TESTING,
    "channels.worker.WorkerGroup": "use channels.worker.Worker",
}  # fmt: skip

#: Modules and names that are gone, besides ``channels.http``. Where a module is gone, so is all that it held.
REMOVED: Mapping[str, Removed] = {
    "channels.auth.AnonymousUser": Removed((3, 0, 4), "use django.contrib.auth.models.AnonymousUser"),
    "channels.auth.LANGUAGE_SESSION_KEY": Removed((3, 0, 4), "Django keeps the language in a cookie"),
    "channels.default_app_config": Removed((4,), "use channels.apps.ChannelsConfig"),
    "channels.hacks": Removed((4,), 'put "daphne" first in INSTALLED_APPS'),
    "channels.hacks.monkeypatch_django": Removed((4,), 'put "daphne" first in INSTALLED_APPS'),
    "channels.management.commands.runserver": Removed((4,), "use daphne.management.commands.runserver"),
    "channels.routing.guarantee_single_callable": Removed(
        (4,), "use asgiref.compatibility.guarantee_single_callable"
    ),
    "channels.routing.route_pattern_match": Removed((4,), "use route.pattern.match(path)"),
    "channels.sessions.SessionMiddlewareInstance": Removed((3,), "use channels.sessions.InstanceSessionWrapper"),
    "channels.signals": Removed((4,), "nothing has sent its signals since Channels 2"),
    "channels.signals.consumer_finished": Removed((4,), _UNUSED_SIGNAL),
    "channels.signals.consumer_started": Removed((4,), _UNUSED_SIGNAL),
    "channels.staticfiles": Removed((4,), _STATIC_FILES),
    "channels.staticfiles.StaticFilesHandler": Removed((4,), _STATIC_FILES),
    "channels.staticfiles.StaticFilesWrapper": Removed((4,), _STATIC_FILES),
    **{name: Removed((2,), instead) for name, instead in CHANNELS_1.items()},
}

#: Names that hold the version of a package, with that package.
VERSION_NAMES: Mapping[str, str] = {
    "channels.__version__": "channels",
    "django.VERSION": "django",
    "django.__version__": "django",
    "django.get_version": "django",
    "django.utils.version.get_version": "django",
    "asgiref.__version__": "asgiref",
}

#: The classes whose subclasses need Django's app registry when they are defined, abstract ones as well.
MODELS: FrozenSet[str] = frozenset(
    {
        "django.contrib.gis.db.models.Model",
        "django.db.models.Model",
        "django.db.models.base.Model",
    }
)

#: The calls that need Django's app registry: ``AppRegistryNotReady`` on Django 3.2, 4.2, 5.2 and 6.1 alike.
REGISTRY_CALLS: FrozenSet[str] = frozenset(
    {
        "django.contrib.auth.get_user_model",
        *(
            f"{registry}.{method}"
            for registry in ("django.apps.apps", "django.apps.registry.apps")
            for method in ("get_app_config", "get_app_configs", "get_model", "get_models", "is_installed")
        ),
    }
)

#: The modules that need Django's app registry when they are imported. Every module of Django was imported alone,
#: with settings and without loaded apps: these fail on Django 3.2, 4.2, 5.2 and 6.1 alike.
REGISTRY_MODULES: FrozenSet[str] = frozenset(
    {
        "django.contrib.admin.forms",
        "django.contrib.admin.models",
        "django.contrib.auth.admin",
        "django.contrib.auth.backends",
        "django.contrib.auth.base_user",
        "django.contrib.auth.forms",
        "django.contrib.auth.handlers.modwsgi",
        "django.contrib.auth.middleware",
        "django.contrib.auth.mixins",
        "django.contrib.auth.models",
        "django.contrib.auth.urls",
        "django.contrib.auth.views",
        "django.contrib.contenttypes.admin",
        "django.contrib.contenttypes.fields",
        "django.contrib.contenttypes.forms",
        "django.contrib.contenttypes.models",
        "django.contrib.contenttypes.views",
        "django.contrib.flatpages.admin",
        "django.contrib.flatpages.forms",
        "django.contrib.flatpages.middleware",
        "django.contrib.flatpages.models",
        "django.contrib.flatpages.templatetags.flatpages",
        "django.contrib.flatpages.urls",
        "django.contrib.flatpages.views",
        "django.contrib.redirects.admin",
        "django.contrib.redirects.middleware",
        "django.contrib.redirects.models",
        "django.contrib.sessions.base_session",
        "django.contrib.sessions.models",
        "django.contrib.sites.admin",
        "django.contrib.sites.models",
        # Of other packages, which may not be installed where the linter is: imported in the same way, in the releases
        # of early 2020 (djangorestframework-simplejwt 4.4, django-allauth 0.42, ...) and in those of late 2026.
        "allauth.account.models",
        "allauth.socialaccount.models",
        "guardian.models",
        "guardian.shortcuts",
        "knox.auth",
        "knox.models",
        "oauth2_provider.models",
        "rest_framework.authtoken.models",
        "rest_framework.authtoken.views",
        "rest_framework_simplejwt.authentication",
        "rest_framework_simplejwt.models",
        "rest_framework_simplejwt.state",
        "rest_framework_simplejwt.token_blacklist.models",
        "rest_framework_simplejwt.tokens",
        "taggit.managers",
        "taggit.models",
    }
)

#: The calls that load Django's apps.
SETUP = "django.setup"
SETUP_CALLS: FrozenSet[str] = frozenset(
    {
        GET_ASGI_APPLICATION,
        SETUP,
        "configurations.asgi.get_asgi_application",
        "configurations.setup",
        "django.apps.apps.populate",
        "django.apps.registry.apps.populate",
        "django.core.management.execute_from_command_line",
        "django.core.wsgi.get_wsgi_application",
    }
)

#: The calls that read Django's settings at once.
SETTINGS_CALLS: FrozenSet[str] = frozenset({GET_ASGI_APPLICATION, SETUP, "django.core.wsgi.get_wsgi_application"})

#: The modules of other packages that load Django's apps when they are imported.
SETUP_MODULES: FrozenSet[str] = frozenset({"configurations.asgi", "configurations.wsgi"})

#: What is false until Django's apps are loaded, or its settings are read.
APPS_LOADED: FrozenSet[str] = frozenset(
    {
        "django.conf.settings.configured",
        *(
            f"{registry}.{name}"
            for registry in ("django.apps.apps", "django.apps.registry.apps")
            for name in ("apps_ready", "models_ready", "ready")
        ),
    }
)

#: The last parts of the names that make a slot of one of their arguments.
SLOT_MAKERS: FrozenSet[str] = frozenset(
    name.rpartition(".")[2]
    for name in (*ROUTERS, *MIDDLEWARE, *ROUTE_FUNCTIONS, *SLOTS, *CLASSES)
)

#: Methods of consumers, channel layers and communicators that are called with mappings, as applications are. Nothing
#: that is called so is an application, or is made with one.
MESSAGE_METHODS: FrozenSet[str] = frozenset({
    "dispatch", "encode_json", "group_send", "receive_json", "send", "send_input", "send_json", "send_json_to",
    "send_response", "send_to",
})  # fmt: skip

_KNOWN = {
    CONSUMER, BASE_MIDDLEWARE, *CLASSES, *MIDDLEWARE, *ROUTE_FUNCTIONS, *HTTP_ALIASES, *SLOTS, *CONSUMER_MAKERS,
    *(name for package in PACKAGES for name in package.applications),
    *(f"{HTTP_MODULE}.{name}" for name in HTTP_NAMES),
}  # fmt: skip


#: The modules of other packages in which any of these are, and those above them.
ASGI_MODULES: FrozenSet[str] = frozenset(
    name.rpartition(".")[0] for name in _KNOWN if not name.startswith(("channels.", "django."))
)
ASGI_PACKAGES: FrozenSet[str] = FRAMEWORK.union(name.partition(".")[0] for name in ASGI_MODULES)
_ABOVE: FrozenSet[str] = frozenset(
    ".".join(parts[:end]) for parts in (name.split(".") for name in ASGI_MODULES) for end in range(2, len(parts))
)

#: Packages that are known to have nothing of the kind.
OTHER_PACKAGES = KNOWN_PACKAGES - ASGI_PACKAGES


def may_have_applications(name: str) -> bool:
    """Whether a dotted name may be one of those that applications are made of, or a module that has some."""
    if name in IMPORTING or name in APPLICATION_MAKERS or name in WSGI_MAKERS:
        return True
    package, _, rest = name.partition(".")
    if package not in ASGI_PACKAGES or not rest:
        return False
    if package in FRAMEWORK:
        return not f"{name}.".startswith(NO_ASGI_MODULES)
    if name in _ABOVE:
        return True
    while name and name not in ASGI_MODULES:
        name = name.rpartition(".")[0]
    return bool(name)


def is_known(name: str) -> bool:
    """Whether a dotted name is one of the classes, middleware, route functions and HTTP names above."""
    return name in _KNOWN


def removed(name: str, release: Tuple[int, ...]) -> Optional[str]:
    """The name on this page because of which a dotted name is gone in a release: itself, or the module it stood in.

    What stood in ``channels.http`` is not among them, nor is a name that a module of Channels 1 did not have.
    """
    if name in CHANNELS_1:
        return name
    listed = "" if name in HTTP_ALIASES else name
    while listed and (listed not in REMOVED or listed in CHANNELS_1 or REMOVED[listed].since > release):
        listed = listed.rpartition(".")[0]
    return listed or None


def is_coroutine_method(cls: str, name: str) -> Optional[bool]:
    """Whether the method of this name that a class has itself is a coroutine function.

    ``cls`` is a dotted name. None where it has no such method; a class that is not on this page may have any, and what
    it makes of them cannot be known: False.
    """
    if name in COROUTINES.get(cls, ()):
        return True
    is_known = cls in BYSTANDERS or (cls in _KNOWN and cls.partition(".")[0] in FRAMEWORK)
    return None if is_known and name not in PLAIN_METHODS.get(cls, ()) else False


def ancestors(name: str) -> Dict[str, None]:
    """A class and all its bases as far as this page knows them, nearest first.

    ``name`` is a dotted name; one that is not on this page is its own only ancestor.
    """
    found: Dict[str, None] = {name: None}
    for base in CLASSES.get(name, ()):
        found.update(ancestors(base))
    return found
