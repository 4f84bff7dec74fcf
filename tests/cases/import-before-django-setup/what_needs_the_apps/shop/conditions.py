import sys

from django.apps import apps as registry

HAS_ADMIN = sys.flags.dev_mode or registry.is_installed("django.contrib.admin")
LABEL = registry.get_app_config("shop").label if HAS_ADMIN else None
