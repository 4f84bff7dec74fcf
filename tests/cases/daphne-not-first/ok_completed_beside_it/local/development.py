from project.shared import *

INSTALLED_APPS = ["daphne", *INSTALLED_APPS]
