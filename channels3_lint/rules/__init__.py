"""Every rule, in the order of their codes."""

from __future__ import annotations

from typing import Tuple

from channels3_lint.rule import Rule
from channels3_lint.rules import (
    channels_asgi_handler,
    consumer_init_takes_scope,
    consumer_without_as_asgi,
    protocol_type_router_without_http,
    two_callable_middleware,
)

RULES: Tuple[Rule, ...] = (
    consumer_without_as_asgi.RULE,
    two_callable_middleware.RULE,
    consumer_init_takes_scope.RULE,
    protocol_type_router_without_http.RULE,
    channels_asgi_handler.RULE,
)
