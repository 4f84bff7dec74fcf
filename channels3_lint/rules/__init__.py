"""Every rule, in the order of their codes."""

from __future__ import annotations

from typing import Tuple

from channels3_lint.rule import Rule
from channels3_lint.rules import (
    as_asgi_not_called,
    channels_asgi_handler,
    consumer_call_without_scope,
    consumer_init_takes_scope,
    consumer_without_as_asgi,
    daphne_not_first,
    entry_point_not_asgi_module,
    get_default_application_entry_point,
    http_application_not_called,
    middleware_hook_never_called,
    mutable_as_asgi_argument,
    protocol_type_router_without_http,
    removed_channels_module,
    scope_read_before_call,
    two_callable_middleware,
    websocket_routes_in_urlpatterns,
)

RULES: Tuple[Rule, ...] = (
    consumer_without_as_asgi.RULE,
    as_asgi_not_called.RULE,
    two_callable_middleware.RULE,
    consumer_init_takes_scope.RULE,
    consumer_call_without_scope.RULE,
    scope_read_before_call.RULE,
    http_application_not_called.RULE,
    middleware_hook_never_called.RULE,
    mutable_as_asgi_argument.RULE,
    protocol_type_router_without_http.RULE,
    channels_asgi_handler.RULE,
    get_default_application_entry_point.RULE,
    removed_channels_module.RULE,
    entry_point_not_asgi_module.RULE,
    websocket_routes_in_urlpatterns.RULE,
    daphne_not_first.RULE,
)
