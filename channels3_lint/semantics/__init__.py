"""What code means, without running it."""

from __future__ import annotations

from typing import Tuple

#: The modules of this package from the ground up: each imports those before it, and none after it.
LAYERS: Tuple[str, ...] = (
    # What is written
    "syntax",
    "control_flow",
    "project",
    "outlines",
    "relevance",
    "scopes",
    # What it stands for
    "values",
    "frames",
    "constants",
    "records",
    "contents",
    "injection",
    "answers",
    "guards",
    "imports",
    "names",
    "mentions",
    "list_values",
    "lists",
    "mappings",
    "texts",
    # What it has to do with ASGI
    "classes",
    "class_state",
    "coroutines",
    "signatures",
    "scope_passing",
    "shapes",
    "handing",
    "adapters",
    "middlewares",
    "invocations",
    "routers",
    "entry_points",
    "slots",
    "serving",
    "kinds",
    "designations",
    "interleaving",
    "import_time",
    "settings_time",
    "context",
)
