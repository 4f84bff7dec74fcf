from dataclasses import dataclass
from typing import Any, Callable, Dict


@dataclass
class FeatureFlagMiddleware:
    inner: Callable
    flags: Dict[str, Any]

    def __call__(self, scope):  # want: CHN103 "FeatureFlagMiddleware"
        return self.inner(dict(scope, flags=dict(self.flags)))
