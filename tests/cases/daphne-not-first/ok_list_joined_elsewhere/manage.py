from base import settings

import configuration

INSTALLED = settings.BASE_INSTALLED_APPS + configuration.INSTALLED_APPS
