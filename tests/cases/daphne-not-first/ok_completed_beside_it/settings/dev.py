from .base import *

INSTALLED_APPS = ["daphne", *INSTALLED_APPS]
