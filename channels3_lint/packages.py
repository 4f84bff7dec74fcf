"""What the packages that people use with Channels offer: data, read from their releases by ``nox -s packages``.

They are seldom installed beside the linter; where they are, their files are read instead. Names stand here as they are
imported, each under every module of the package that has it. What is in no package below, or on what two releases of
one do not agree, is unknown.
"""

from __future__ import annotations

from typing import Mapping, NamedTuple, Tuple


class Package(NamedTuple):
    """What one release of a package offers.

    ``requirement`` is what pip was asked for, ``release`` what came.

    ``classes`` are those that have to do with applications, each with the nearest classes of Channels that it descends
    from: consumers, middleware, routers, communicators. One that is only called a consumer has none.
    ``inits`` are the consumers with an ``__init__`` that takes something of its own, with the first parameter; one that
    takes the scope is for Channels 2 alone.
    ``tables`` are the consumers that call the applications in one of their attributes, with that; ``streams`` those of
    them that put what ``as_asgi()`` is given by keyword there.
    ``middleware`` are classes and functions, with the first parameter, that takes the inner application.
    ``applications`` are other classes and functions that give an application when they are called.
    ``routes`` are functions that make a route as Django's ``path()`` does: of a pattern and a ``view``.
    ``slots`` are the places, by position and name, where these and other classes and functions take an application: in
    a route, or as communicators do. The position of what is passed by keyword alone is -1.
    ``makers`` are functions that make an object of a consumer class, with the nearest class that has a name.
    """

    requirement: str
    release: str
    classes: Mapping[str, Tuple[str, ...]] = {}
    inits: Mapping[str, str] = {}
    tables: Mapping[str, str] = {}
    streams: Tuple[str, ...] = ()
    middleware: Mapping[str, str] = {}
    applications: Tuple[str, ...] = ()
    routes: Tuple[str, ...] = ()
    slots: Mapping[str, Tuple[Tuple[int, str, str], ...]] = {}
    makers: Mapping[str, str] = {}


# Below is written by a command.

PACKAGES: Tuple[Package, ...] = (
    Package(
        "ariadne",
        "ariadne 1.1.1",
        applications=(
            "ariadne.asgi.GraphQL",
            "ariadne.asgi.graphql.GraphQL",
            "ariadne.contrib.sse.ServerSentEventResponse",
        ),
    ),
    Package(
        "bokeh-django",
        "bokeh-django 0.2.1",
        classes={
            "bokeh_django.AutoloadJsConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh_django.WSConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "bokeh_django.consumers.AutoloadJsConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh_django.consumers.ConsumerHelper": ("channels.consumer.AsyncConsumer",),
            "bokeh_django.consumers.DocConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh_django.consumers.SessionConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh_django.consumers.WSConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "bokeh<3",
        "bokeh 2.4.3",
        classes={
            "bokeh.server.django.consumers.AutoloadJsConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh.server.django.consumers.ConsumerHelper": ("channels.consumer.AsyncConsumer",),
            "bokeh.server.django.consumers.DocConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh.server.django.consumers.SessionConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "bokeh.server.django.consumers.WSConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
        inits={
            "bokeh.server.django.consumers.AutoloadJsConsumer": "scope",
            "bokeh.server.django.consumers.DocConsumer": "scope",
            "bokeh.server.django.consumers.SessionConsumer": "scope",
            "bokeh.server.django.consumers.WSConsumer": "scope",
        },
    ),
    Package(
        "channels-auth-token-middlewares",
        "channels_auth_token_middlewares 1.3.1",
        classes={
            "channels_auth_token_middlewares.middleware.BaseAuthTokenMiddleware": ("channels.auth.AuthMiddleware",),
            "channels_auth_token_middlewares.middleware.CookieAuthTokenMiddleware": ("channels.auth.AuthMiddleware",),
            "channels_auth_token_middlewares.middleware.DRFAuthTokenMiddleware": ("channels.auth.AuthMiddleware",),
            "channels_auth_token_middlewares.middleware.HeaderAuthTokenMiddleware": ("channels.auth.AuthMiddleware",),
            "channels_auth_token_middlewares.middleware.QueryStringAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.QueryStringDRFAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.QueryStringSimpleJWTAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.SimpleJWTAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.base.BaseAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.base.CookieAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.base.HeaderAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.base.QueryStringAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.drf.DRFAuthTokenMiddleware": ("channels.auth.AuthMiddleware",),
            "channels_auth_token_middlewares.middleware.drf.QueryStringDRFAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.drf.QueryStringSimpleJWTAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
            "channels_auth_token_middlewares.middleware.drf.SimpleJWTAuthTokenMiddleware": (
                "channels.auth.AuthMiddleware",
            ),
        },
        middleware={
            "channels_auth_token_middlewares.middleware.BaseAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.CookieAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.DRFAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.DRFAuthTokenMiddlewareStack": "inner",
            "channels_auth_token_middlewares.middleware.HeaderAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.QueryStringAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.QueryStringDRFAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.QueryStringSimpleJWTAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.SimpleJWTAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.SimpleJWTAuthTokenMiddlewareStack": "inner",
            "channels_auth_token_middlewares.middleware.base.BaseAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.base.CookieAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.base.HeaderAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.base.QueryStringAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.drf.DRFAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.drf.DRFAuthTokenMiddlewareStack": "inner",
            "channels_auth_token_middlewares.middleware.drf.QueryStringDRFAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.drf.QueryStringSimpleJWTAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.drf.SimpleJWTAuthTokenMiddleware": "inner",
            "channels_auth_token_middlewares.middleware.drf.SimpleJWTAuthTokenMiddlewareStack": "inner",
        },
    ),
    Package(
        "channels-binding",
        "channels-binding 1.9.8",
        classes={
            "channels_binding.consumer.AsyncConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "channels_binding.consumers.AsyncConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "channels-demultiplexer",
        "channels-demultiplexer 2.2.0",
        classes={
            "channels_demultiplexer.demultiplexer.WebsocketDemultiplexer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "channels-easy",
        "channels-easy 0.3.0",
        classes={
            "channels_easy.generic.AsyncWebsocketConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "channels-endpoints",
        "channels-endpoints 1.0.3",
        classes={
            "channels_endpoints.main.DCEConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "channels-envelope",
        "channels-envelope 1.1.0",
        classes={
            "envelope.consumers.websocket.WebsocketConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "envelope.testing.EnvelopeWebsocketCommunicator": ("channels.testing.WebsocketCommunicator",),
        },
        inits={
            "envelope.consumers.websocket.WebsocketConsumer": "event_logger",
        },
        makers={
            "envelope.testing.mk_consumer": "envelope.consumers.websocket.WebsocketConsumer",
        },
    ),
    Package(
        "channels-rpc",
        "channels-rpc 1.0.1",
        classes={
            "channels_rpc.AsyncJsonRpcWebsocketConsumer": ("channels.generic.websocket.AsyncJsonWebsocketConsumer",),
            "channels_rpc.async_json_rpc_websocket_consumer.AsyncJsonRpcWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "channels-yroom",
        "channels-yroom 0.0.6",
        classes={
            "channels_yroom.channel.YRoomChannelConsumer": ("channels.consumer.AsyncConsumer",),
            "channels_yroom.consumer.YroomConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "channelsmultiplexer",
        "channelsmultiplexer 0.0.3",
        classes={
            "channelsmultiplexer.AsyncJsonWebsocketDemultiplexer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "channelsmultiplexer.demultiplexer.AsyncJsonWebsocketDemultiplexer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
        tables={
            "channelsmultiplexer.AsyncJsonWebsocketDemultiplexer": "applications",
            "channelsmultiplexer.demultiplexer.AsyncJsonWebsocketDemultiplexer": "applications",
        },
        streams=(
            "channelsmultiplexer.AsyncJsonWebsocketDemultiplexer",
            "channelsmultiplexer.demultiplexer.AsyncJsonWebsocketDemultiplexer",
        ),
    ),
    Package(
        "chanx",
        "chanx 2.13.0",
        classes={
            "chanx.channels.websocket.AsyncJsonWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "chanx.fast_channels.websocket.AsyncJsonWebsocketConsumer": (),
        },
        routes=(
            "chanx.channels.routing.path",
            "chanx.channels.routing.re_path",
        ),
    ),
    Package(
        "df-websockets",
        "df_websockets 1.2.6",
        classes={
            "df_websockets.consumers.BackgroundConsumer": ("channels.consumer.SyncConsumer",),
            "df_websockets.consumers.DFConsumer": ("channels.generic.websocket.WebsocketConsumer",),
        },
        applications=(
            "df_websockets.consumers.DFChannelNameRouter",
        ),
    ),
    Package(
        "django-admin-collaborator",
        "django-admin-collaborator 0.4.5",
        classes={
            "django_admin_collaborator.consumers.AdminCollaborationConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
            "django_admin_collaborator.consumers.ChatConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
        },
    ),
    Package(
        "django-channels-graphql-ws",
        "django-channels-graphql-ws 0.9.1",
        classes={
            "channels_graphql_ws.GraphqlWsConsumer": ("channels.generic.websocket.AsyncJsonWebsocketConsumer",),
            "channels_graphql_ws.graphql_ws_consumer.GraphqlWsConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-channels-jsonrpc",
        "django-channels-jsonrpc 1.2.0",
        classes={
            "channels_jsonrpc.JsonRpcConsumer": (),
            "channels_jsonrpc.jsonrpcconsumer.JsonRpcConsumer": (),
        },
    ),
    Package(
        "django-channels-jwt",
        "django-channels-jwt 0.0.3",
        classes={
            "django_channels_jwt.middleware.JwtAuthMiddleware": ("channels.middleware.BaseMiddleware",),
        },
        middleware={
            "django_channels_jwt.middleware.JwtAuthMiddleware": "inner",
            "django_channels_jwt.middleware.JwtAuthMiddlewareStack": "inner",
        },
    ),
    Package(
        "django-channels-jwt-auth-middleware",
        "django-channels-jwt-auth-middleware 1.0.0",
        middleware={
            "django_channels_jwt_auth_middleware.auth.JWTAuthMiddleware": "app",
            "django_channels_jwt_auth_middleware.auth.JWTAuthMiddlewareStack": "app",
        },
    ),
    Package(
        "django-channels-router",
        "django-channels-router 1.0.3",
        classes={
            "django_channels_router.AsyncSocketRouterConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "django_channels_router.SocketRouterConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "django_channels_router.async_socket_router.AsyncSocketRouterConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "django_channels_router.socket_router.SocketRouterConsumer": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-channels-utils",
        "django-channels-utils 0.2.2",
        classes={
            "django_channels_utils.AbstractConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "django_channels_utils.abstract_consumer.AbstractConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
            "django_channels_utils.abstract_consumer.abstract_consumer.AbstractConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-channels2-jsonrpc",
        "django-channels2-jsonrpc 1.4.0",
        classes={
            "channels_jsonrpc.AsyncJsonRpcWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "channels_jsonrpc.AsyncRpcHttpConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "channels_jsonrpc.JsonRpcWebsocketConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "channels_jsonrpc.jsonrpcconsumer.AsyncJsonRpcWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "channels_jsonrpc.jsonrpcconsumer.AsyncRpcHttpConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "channels_jsonrpc.jsonrpcconsumer.JsonRpcWebsocketConsumer": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-cq",
        "django-cq 0.3.3",
        classes={
            "cq.consumers.CQConsumer": ("channels.consumer.SyncConsumer",),
        },
    ),
    Package(
        "django-eventstream<5",
        "django-eventstream 4.5.1",
        classes={
            "django_eventstream.consumers.EventsConsumer": ("channels.generic.http.AsyncHttpConsumer",),
        },
    ),
    Package(
        "django-idom",
        "django-idom 3.0.1",
        classes={
            "django_idom.websocket.consumer.IdomAsyncWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-knocker",
        "django-knocker 0.5.1",
        classes={
            "knocker.consumers.KnockerConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
    ),
    Package(
        "django-liveview",
        "django-liveview 2.5.0",
        classes={
            "liveview.consumers.LiveViewConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
    ),
    Package(
        "django-loci",
        "django-loci 1.3",
        classes={
            "django_loci.channels.base.BaseCommonLocationBroadcast": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
            "django_loci.channels.base.BaseLocationBroadcast": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "django_loci.channels.consumers.CommonLocationBroadcast": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
            "django_loci.channels.consumers.LocationBroadcast": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
    ),
    Package(
        "django-observable-socket",
        "django-observable-socket 1.0.1",
        classes={
            "django_observable_socket.AsyncSocketRouterConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "django_observable_socket.SocketRouterConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "django_observable_socket.async_socket_router.AsyncSocketRouterConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "django_observable_socket.socket_router.SocketRouterConsumer": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-plotly-dash",
        "django-plotly-dash 2.5.1",
        classes={
            "django_plotly_dash.consumers.MessageConsumer": ("channels.generic.websocket.WebsocketConsumer",),
            "django_plotly_dash.consumers.PokePipeConsumer": ("channels.generic.http.AsyncHttpConsumer",),
        },
    ),
    Package(
        "django-private-chat2",
        "django-private-chat2 1.0.2",
        classes={
            "django_private_chat2.consumers.ChatConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "django_private_chat2.consumers.chat_consumer.ChatConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
    ),
    Package(
        "django-reactor",
        "django-reactor 5.3.0b0",
        classes={
            "reactor.consumer.ReactorConsumer": ("channels.generic.websocket.AsyncJsonWebsocketConsumer",),
        },
    ),
    Package(
        "django-rest-live",
        "django-rest-live 0.7.0",
        classes={
            "rest_live.consumers.SubscriptionConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
        slots={
            "rest_live.testing.APICommunicator": ((0, "application", "COMMUNICATOR"),),
        },
    ),
    Package(
        "django-sockpuppet",
        "django-sockpuppet 0.6.0",
        classes={
            "sockpuppet.SockpuppetConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "sockpuppet.consumer.BaseConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "sockpuppet.consumer.SockpuppetConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
            "sockpuppet.consumer.SockpuppetConsumerAsgi": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
    ),
    Package(
        "django-websocket-notifications",
        "django-websocket-notifications 1.3.1",
        classes={
            "websocket_notifications.consumers.NotificationConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
    ),
    Package(
        "djangochannelsrestframework",
        "djangochannelsrestframework 1.3.0",
        classes={
            "djangochannelsrestframework.consumers.AsyncAPIConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "djangochannelsrestframework.consumers.DjangoViewAsConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "djangochannelsrestframework.generics.GenericAsyncAPIConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
        makers={
            "djangochannelsrestframework.consumers.view_as_consumer":
                "djangochannelsrestframework.consumers.DjangoViewAsConsumer",
        },
    ),
    Package(
        "graphene-subscriptions",
        "graphene-subscriptions 1.0.2",
        classes={
            "graphene_subscriptions.consumers.GraphqlSubscriptionConsumer": ("channels.consumer.SyncConsumer",),
        },
    ),
    Package(
        "graphql-ws",
        "graphql-ws 0.4.4",
        classes={
            "graphql_ws.django.consumers.GraphQLSubscriptionConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
            "graphql_ws.django_channels.GraphQLSubscriptionConsumer": (),
        },
    ),
    Package(
        "lesync",
        "lesync 0.4.0",
        classes={
            "lesync.ApiConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "lesync.core.ApiConsumer": ("channels.generic.http.AsyncHttpConsumer",),
        },
    ),
    Package(
        "openwisp-controller",
        "openwisp-controller 1.3.2",
        classes={
            "openwisp_controller.config.base.channels_consumer.BaseDeviceConsumer": (
                "channels.generic.websocket.WebsocketConsumer",
            ),
            "openwisp_controller.connection.channels.consumers.CommandConsumer": (
                "channels.generic.websocket.WebsocketConsumer",
            ),
            "openwisp_controller.geo.channels.consumers.CommonLocationBroadcast": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
            "openwisp_controller.geo.channels.consumers.LocationBroadcast": (
                "channels.generic.websocket.JsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "openwisp-notifications",
        "openwisp-notifications 1.3",
        classes={
            "openwisp_notifications.websockets.consumers.NotificationConsumer": (
                "channels.generic.websocket.WebsocketConsumer",
            ),
        },
    ),
    Package(
        "pycrdt-websocket",
        "pycrdt-websocket 0.16.5",
        classes={
            "pycrdt.websocket.django_channels_consumer.YjsConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
        applications=(
            "pycrdt.websocket.ASGIServer",
            "pycrdt.websocket.asgi_server.ASGIServer",
        ),
    ),
    Package(
        "reactpy-django",
        "reactpy_django 5.2.1",
        classes={
            "reactpy_django.websocket.consumer.ReactpyAsyncWebsocketConsumer": (
                "channels.generic.websocket.AsyncJsonWebsocketConsumer",
            ),
        },
    ),
    Package(
        "strawberry-graphql",
        "strawberry-graphql 0.341.2",
        classes={
            "strawberry.channels.ChannelsConsumer": ("channels.consumer.AsyncConsumer",),
            "strawberry.channels.GraphQLHTTPConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "strawberry.channels.GraphQLWSConsumer": ("channels.generic.websocket.AsyncWebsocketConsumer",),
            "strawberry.channels.SyncGraphQLHTTPConsumer": ("channels.generic.http.AsyncHttpConsumer",),
            "strawberry.channels.handlers.base.ChannelsConsumer": ("channels.consumer.AsyncConsumer",),
            "strawberry.channels.handlers.base.ChannelsWSConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
            "strawberry.channels.handlers.http_handler.BaseGraphQLHTTPConsumer": (
                "channels.generic.http.AsyncHttpConsumer",
            ),
            "strawberry.channels.handlers.http_handler.GraphQLHTTPConsumer": (
                "channels.generic.http.AsyncHttpConsumer",
            ),
            "strawberry.channels.handlers.http_handler.SyncGraphQLHTTPConsumer": (
                "channels.generic.http.AsyncHttpConsumer",
            ),
            "strawberry.channels.handlers.ws_handler.GraphQLWSConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
        inits={
            "strawberry.channels.GraphQLHTTPConsumer": "schema",
            "strawberry.channels.GraphQLWSConsumer": "schema",
            "strawberry.channels.SyncGraphQLHTTPConsumer": "schema",
            "strawberry.channels.handlers.http_handler.BaseGraphQLHTTPConsumer": "schema",
            "strawberry.channels.handlers.http_handler.GraphQLHTTPConsumer": "schema",
            "strawberry.channels.handlers.http_handler.SyncGraphQLHTTPConsumer": "schema",
            "strawberry.channels.handlers.ws_handler.GraphQLWSConsumer": "schema",
        },
        applications=(
            "strawberry.asgi.GraphQL",
            "strawberry.channels.GraphQLProtocolTypeRouter",
            "strawberry.channels.router.GraphQLProtocolTypeRouter",
        ),
        slots={
            "strawberry.channels.GraphQLProtocolTypeRouter": ((1, "django_application", "ROUTE"),),
            "strawberry.channels.router.GraphQLProtocolTypeRouter": ((1, "django_application", "ROUTE"),),
            "strawberry.channels.testing.GraphQLWebsocketCommunicator": ((0, "application", "COMMUNICATOR"),),
        },
    ),
    Package(
        "strawberry-graphql-django",
        "strawberry-graphql-django 0.93.0",
        applications=(
            "strawberry_django.routers.AuthGraphQLProtocolTypeRouter",
        ),
        slots={
            "strawberry_django.routers.AuthGraphQLProtocolTypeRouter": ((1, "django_application", "ROUTE"),),
        },
    ),
    Package(
        "tethys-platform",
        "tethys-platform 4.6.1",
        classes={
            "tethys_portal.views.app_lifecycle.AppLifeCycleConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
        applications=(
            "tethys_portal.asgi.build_application",
        ),
        slots={
            "tethys_portal.asgi.build_application": ((0, "asgi_app", "ROUTE"),),
        },
    ),
    Package(
        "turbo-django",
        "turbo-django 0.4.4",
        classes={
            "turbo.consumers.TurboStreamsConsumer": ("channels.generic.websocket.JsonWebsocketConsumer",),
        },
    ),
    Package(
        "ypy-websocket",
        "ypy-websocket 0.12.4",
        classes={
            "ypy_websocket.django_channels_consumer.YjsConsumer": (
                "channels.generic.websocket.AsyncWebsocketConsumer",
            ),
        },
        applications=(
            "ypy_websocket.ASGIServer",
            "ypy_websocket.asgi_server.ASGIServer",
        ),
    ),
)
