from . import base

INSTALLED_APPS = base.INSTALLED_APPS + ["tests"]
