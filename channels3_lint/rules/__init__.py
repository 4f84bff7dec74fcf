"""Every rule, in the order of their codes: one line each."""

from __future__ import annotations

from typing import Tuple

from channels3_lint.rule import Rule
from channels3_lint.rules.consumer_without_as_asgi import RULE as CHN101
from channels3_lint.rules.as_asgi_not_called import RULE as CHN102
from channels3_lint.rules.two_callable_middleware import RULE as CHN103
from channels3_lint.rules.consumer_init_takes_scope import RULE as CHN104
from channels3_lint.rules.consumer_call_without_scope import RULE as CHN105
from channels3_lint.rules.scope_read_before_call import RULE as CHN106
from channels3_lint.rules.application_called_with_scope_only import RULE as CHN107
from channels3_lint.rules.sync_single_callable import RULE as CHN108
from channels3_lint.rules.http_application_not_called import RULE as CHN109
from channels3_lint.rules.import_before_django_setup import RULE as CHN110
from channels3_lint.rules.not_an_asgi_application import RULE as CHN111
from channels3_lint.rules.asgi_application_setting import RULE as CHN112
from channels3_lint.rules.websocket_router_never_served import RULE as CHN113
from channels3_lint.rules.asgi_module_loads_itself import RULE as CHN114
from channels3_lint.rules.middleware_hook_never_called import RULE as CHN201
from channels3_lint.rules.consumer_instance_as_application import RULE as CHN202
from channels3_lint.rules.connection_state_on_middleware import RULE as CHN203
from channels3_lint.rules.inner_application_not_awaited import RULE as CHN204
from channels3_lint.rules.mutable_as_asgi_argument import RULE as CHN205
from channels3_lint.rules.coroutine_never_awaited import RULE as CHN206
from channels3_lint.rules.as_asgi_on_instance import RULE as CHN207
from channels3_lint.rules.shared_consumer_groups import RULE as CHN208
from channels3_lint.rules.protocol_type_router_without_http import RULE as CHN301
from channels3_lint.rules.channels_asgi_handler import RULE as CHN302
from channels3_lint.rules.two_callable_application import RULE as CHN303
from channels3_lint.rules.get_default_application_entry_point import RULE as CHN304
from channels3_lint.rules.removed_channels_module import RULE as CHN305
from channels3_lint.rules.entry_point_not_asgi_module import RULE as CHN901
from channels3_lint.rules.websocket_routes_in_urlpatterns import RULE as CHN902
from channels3_lint.rules.daphne_not_first import RULE as CHN903
from channels3_lint.rules.mutable_consumer_attribute import RULE as CHN904

RULES: Tuple[Rule, ...] = tuple(rule for _, rule in sorted(globals().items()) if isinstance(rule, Rule))
