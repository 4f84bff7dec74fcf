"""Every rule, in the order of their codes."""

from __future__ import annotations

from typing import Tuple

from channels3_lint.rule import Rule
from channels3_lint.rules import (
    application_called_with_scope_only,
    as_asgi_not_called,
    channels_asgi_handler,
    connection_state_on_middleware,
    consumer_call_without_scope,
    consumer_init_takes_scope,
    consumer_instance_as_application,
    consumer_without_as_asgi,
    daphne_not_first,
    entry_point_not_asgi_module,
    get_default_application_entry_point,
    http_application_not_called,
    import_before_django_setup,
    inner_application_not_awaited,
    middleware_hook_never_called,
    mutable_as_asgi_argument,
    not_an_asgi_application,
    protocol_type_router_without_http,
    removed_channels_module,
    scope_read_before_call,
    sync_single_callable,
    two_callable_application,
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
    application_called_with_scope_only.RULE,
    sync_single_callable.RULE,
    http_application_not_called.RULE,
    import_before_django_setup.RULE,
    not_an_asgi_application.RULE,
    middleware_hook_never_called.RULE,
    consumer_instance_as_application.RULE,
    connection_state_on_middleware.RULE,
    inner_application_not_awaited.RULE,
    mutable_as_asgi_argument.RULE,
    protocol_type_router_without_http.RULE,
    channels_asgi_handler.RULE,
    two_callable_application.RULE,
    get_default_application_entry_point.RULE,
    removed_channels_module.RULE,
    entry_point_not_asgi_module.RULE,
    websocket_routes_in_urlpatterns.RULE,
    daphne_not_first.RULE,
)
