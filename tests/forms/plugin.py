"""What pytest needs before the tests of a tree: a Django that is set up."""

from __future__ import annotations

from runtime.harness import set_up_django

set_up_django()
